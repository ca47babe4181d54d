package org.saradnja.training.certificates.register;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The documents of the trainings of 2019, entered when the trainings were; those of the running
 * series after its first town, of which one is revoked later. A training without participants ends
 * with nothing.
 */
@Component
@PracticeOnly
class IssuingScenes implements Scenes {

  private final Ordering ordering;
  private final BatchWork work;
  private final Amending amending;
  private final Certificates certificates;
  private final Trained trained;

  IssuingScenes(
      Ordering ordering,
      BatchWork work,
      Amending amending,
      Certificates certificates,
      Trained trained) {
    this.ordering = ordering;
    this.work = work;
    this.amending = amending;
    this.certificates = certificates;
    this.trained = trained;
  }

  /** Who was trained where, and by whom the documents are issued. */
  @Component
  @PracticeOnly
  record Trained(
      ObjectProvider<Sessions> sessions, ObjectProvider<Participants> participants, People people) {

    List<Session> of(String series) {
      var known = sessions.getIfAvailable();
      var enrolled = participants.getIfAvailable();
      return known == null || enrolled == null
          ? List.of()
          : known.find(new SeriesCode(series)).stream()
              .flatMap(found -> known.of(found.id()).stream())
              .filter(session -> !session.isCancelled() && !enrolled.of(session.id()).isEmpty())
              .toList();
    }

    SignedIn academy() {
      var person = people.withEmail("akademija@vezbaonica.example").orElseThrow();
      return new SignedIn(person, people.nameOf(person).cyrillic());
    }
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of(
            "2026-11-20T10:00",
            "documents of 2019 issued",
            () -> trained.of("ocd-2019").forEach(this::issue)),
        Scene.of(
            "2027-03-13T09:00",
            "documents of the first town issued",
            () -> trained.of("ocd-2027").stream().findFirst().ifPresent(this::issue)),
        Scene.of(
            "2027-04-03T11:00",
            "one document revoked",
            () -> trained.of("ocd-2027").stream().findFirst().ifPresent(this::revokeOne)));
  }

  private void issue(Session session) {
    ordering.order(trained.academy(), session.id());
    work.all();
  }

  private void revokeOne(Session session) {
    certificates.of(session.id()).stream()
        .reduce((_, last) -> last)
        .ifPresent(last ->
            amending.revoke(
                trained.academy(), last.id(), "Присуство другог дана уписано је грешком."));
  }
}

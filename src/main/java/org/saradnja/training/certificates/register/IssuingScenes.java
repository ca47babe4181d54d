package org.saradnja.training.certificates.register;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/**
 * The documents of the trainings of 2019 are issued once their lists and results were taken over;
 * those of the first town of the running series after it, of which one is revoked later.
 */
@Component
@PracticeOnly
class IssuingScenes implements Scenes {

  private static final String ACADEMY = "akademija@vezbaonica.example";

  private final Ordering ordering;
  private final BatchWork work;
  private final Amending amending;
  private final Certificates certificates;
  private final Sessions sessions;
  private final People people;

  IssuingScenes(
      Ordering ordering,
      BatchWork work,
      Amending amending,
      Certificates certificates,
      Sessions sessions,
      People people) {
    this.ordering = ordering;
    this.work = work;
    this.amending = amending;
    this.certificates = certificates;
    this.sessions = sessions;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of(
            "2026-11-20T10:00:00",
            "2026-11-20 documents of 2019 issued",
            () -> of("ocd-2019").forEach(this::issue)),
        Scene.of(
            "2027-03-15T09:00:00",
            "2027-03-15 documents of the first town issued",
            () -> issue(of("ocd-2027").getFirst())),
        Scene.of(
            "2027-04-03T11:00:00",
            "2027-04-03 one document revoked",
            () -> revokeTheLast(of("ocd-2027").getFirst())));
  }

  private List<Session> of(String series) {
    return sessions.of(sessions.find(new SeriesCode(series)).orElseThrow().id());
  }

  private void issue(Session session) {
    ordering.order(academy(), session.id());
    work.all();
  }

  private void revokeTheLast(Session session) {
    var last = certificates.of(session.id()).getLast();
    amending.revoke(academy(), last.id(), "Присуство другог дана уписано је грешком.");
  }

  private SignedIn academy() {
    var person = people.withEmail(ACADEMY).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.COLLEAGUES_REMINDER;
import static org.saradnja.record.notices.letters.NoticeKind.COLLEAGUE_LAPSED;
import static org.saradnja.record.notices.letters.NoticeKind.COLLEAGUE_LISTED;
import static org.saradnja.record.notices.letters.NoticeKind.COLLEAGUE_OFFERED;
import static org.saradnja.record.notices.letters.NoticeKind.COLLEAGUE_REFUSED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINING_CANCELLED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINING_CHANGED;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.EnrolmentRefused;
import org.saradnja.training.sessions.Occupancies;
import org.saradnja.training.sessions.OfferLapsed;
import org.saradnja.training.sessions.PutOnWaitingList;
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionCancelled;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.TrainingApproaches;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever keeps a unit's staff what concerns colleagues without accounts: nobody else would
 * hear that a seat is offered to them, or that a training is not held.
 */
@Component
class ColleagueLetters implements Writing {

  private final Outbox outbox;
  private final Occupancies occupancies;
  private final SessionPlans plans;
  private final People people;

  ColleagueLetters(Outbox outbox, Occupancies occupancies, SessionPlans plans, People people) {
    this.outbox = outbox;
    this.occupancies = occupancies;
    this.plans = plans;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(PutOnWaitingList listed) {
    queue(COLLEAGUE_LISTED, listed.enrolment());
  }

  @ApplicationModuleListener
  void on(SeatOffered offered) {
    queue(COLLEAGUE_OFFERED, offered.enrolment());
  }

  @ApplicationModuleListener
  void on(OfferLapsed lapsed) {
    queue(COLLEAGUE_LAPSED, lapsed.enrolment());
  }

  @ApplicationModuleListener
  void on(EnrolmentRefused refused) {
    queue(COLLEAGUE_REFUSED, refused.enrolment());
  }

  @ApplicationModuleListener
  void on(SessionChanged changed) {
    var revision = Integer.toString(plans.get(changed.session()).revision());
    queue(TRAINING_CHANGED, changed.session(), revision);
  }

  @ApplicationModuleListener
  void on(SessionCancelled cancelled) {
    queue(TRAINING_CANCELLED, cancelled.session(), "");
  }

  @ApplicationModuleListener
  void on(TrainingApproaches soon) {
    queue(COLLEAGUES_REMINDER, soon.session(), soon.firstDay().toString());
  }

  private void queue(NoticeKind kind, EnrolmentId enrolment) {
    occupancies
        .colleague(enrolment)
        .ifPresent(colleague ->
            keepers(colleague.unit())
                .forEach(person -> outbox.queue(kind, enrolment.value(), person)));
  }

  private void queue(NoticeKind kind, SessionId session, String detail) {
    occupancies.unitsToTell(session).stream()
        .flatMap(this::keepers)
        .distinct()
        .forEach(person -> outbox.queue(kind, session.value(), detail, person));
  }

  private Stream<PersonId> keepers(UnitId unit) {
    return people.holders(Role.HUMAN_RESOURCES, new Party.OfUnit(unit)).stream()
        .map(Mandate::person);
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(
        COLLEAGUE_LISTED,
        COLLEAGUE_OFFERED,
        COLLEAGUE_LAPSED,
        COLLEAGUE_REFUSED,
        COLLEAGUES_REMINDER);
  }

  /** An offer that was taken or lapsed before its letter was sent needs none. */
  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    if (notice.kind() == COLLEAGUES_REMINDER) {
      var plan = plans.get(new SessionId(notice.about()));
      var about = new AboutTraining(plan, t);
      return Optional.of(Words.of(about.place(), about.days(), link(plan, t)));
    }
    var id = new EnrolmentId(notice.about());
    var standing = occupancies.standing(id);
    var plan = plans.get(standing.session());
    if (notice.kind() == COLLEAGUE_OFFERED && !standing.stage().equals("OFFERED")) {
      return Optional.empty();
    }
    var about = new AboutTraining(plan, t);
    return occupancies
        .colleague(id)
        .map(colleague ->
            Words.of(
                about.place(),
                about.days(),
                link(plan, t),
                t.name(colleague.name()),
                AboutTraining.detail(standing, t)));
  }

  private static String link(SessionPlan plan, Texts t) {
    return t.frame().origin() + t.href("/rad/kadrovi/" + plan.session().code());
  }
}

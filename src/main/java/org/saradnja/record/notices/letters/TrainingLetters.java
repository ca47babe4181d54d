package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.ENROLMENT_RECEIVED;
import static org.saradnja.record.notices.letters.NoticeKind.ENROLMENT_REFUSED;
import static org.saradnja.record.notices.letters.NoticeKind.OFFER_LAPSED;
import static org.saradnja.record.notices.letters.NoticeKind.SEAT_GIVEN;
import static org.saradnja.record.notices.letters.NoticeKind.SEAT_OFFERED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINING_CANCELLED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINING_CHANGED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINING_REMINDER;
import static org.saradnja.record.notices.letters.NoticeKind.WAITING_LISTED;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.EnrolmentApplied;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.EnrolmentRefused;
import org.saradnja.training.sessions.Occupancies;
import org.saradnja.training.sessions.OfferLapsed;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.PersonalCodes;
import org.saradnja.training.sessions.PutOnWaitingList;
import org.saradnja.training.sessions.SeatGiven;
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionCancelled;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.TrainingApproaches;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells applicants where they stand, and participants what changed. */
@Component
class TrainingLetters implements Writing {

  private static final String APPLIED = "APPLIED";
  private static final Set<NoticeKind> ABOUT_A_TRAINING =
      Set.of(TRAINING_CHANGED, TRAINING_CANCELLED, TRAINING_REMINDER);

  private final Outbox outbox;
  private final Occupancies occupancies;
  private final Participants participants;
  private final SessionPlans plans;
  private final PersonalCodes codes;

  TrainingLetters(
      Outbox outbox,
      Occupancies occupancies,
      Participants participants,
      SessionPlans plans,
      PersonalCodes codes) {
    this.outbox = outbox;
    this.occupancies = occupancies;
    this.participants = participants;
    this.plans = plans;
    this.codes = codes;
  }

  @ApplicationModuleListener
  void on(SeatGiven given) {
    queue(SEAT_GIVEN, given.enrolment());
  }

  @ApplicationModuleListener
  void on(PutOnWaitingList listed) {
    queue(WAITING_LISTED, listed.enrolment());
  }

  @ApplicationModuleListener
  void on(SeatOffered offered) {
    queue(SEAT_OFFERED, offered.enrolment());
  }

  @ApplicationModuleListener
  void on(OfferLapsed lapsed) {
    queue(OFFER_LAPSED, lapsed.enrolment());
  }

  /** Whoever waits for the organiser's approval is told so; others get another letter at once. */
  @ApplicationModuleListener
  void on(EnrolmentApplied applied) {
    if (waits(applied.enrolment())) {
      queue(ENROLMENT_RECEIVED, applied.enrolment());
    }
  }

  private boolean waits(EnrolmentId enrolment) {
    return occupancies.standing(enrolment).stage().equals(APPLIED);
  }

  @ApplicationModuleListener
  void on(EnrolmentRefused refused) {
    queue(ENROLMENT_REFUSED, refused.enrolment());
  }

  @ApplicationModuleListener
  void on(SessionChanged changed) {
    var revision = Integer.toString(plans.get(changed.session()).revision());
    occupancies
        .concerned(changed.session())
        .forEach(
            person -> outbox.queue(TRAINING_CHANGED, changed.session().value(), revision, person));
  }

  @ApplicationModuleListener
  void on(SessionCancelled cancelled) {
    occupancies
        .concerned(cancelled.session())
        .forEach(person -> outbox.queue(TRAINING_CANCELLED, cancelled.session().value(), person));
  }

  @ApplicationModuleListener
  void on(TrainingApproaches soon) {
    participants.of(soon.session()).stream()
        .flatMap(participant -> participant.person().stream())
        .forEach(person ->
            outbox.queue(
                TRAINING_REMINDER, soon.session().value(), soon.firstDay().toString(), person));
  }

  private void queue(NoticeKind kind, EnrolmentId enrolment) {
    occupancies
        .person(enrolment)
        .ifPresent(person -> outbox.queue(kind, enrolment.value(), person));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(
        SEAT_GIVEN,
        WAITING_LISTED,
        SEAT_OFFERED,
        OFFER_LAPSED,
        ENROLMENT_REFUSED,
        ENROLMENT_RECEIVED,
        TRAINING_CHANGED,
        TRAINING_CANCELLED,
        TRAINING_REMINDER);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    if (ABOUT_A_TRAINING.contains(notice.kind())) {
      return Optional.of(training(plans.get(new SessionId(notice.about())), t));
    }
    return enrolment(notice, t);
  }

  /** An offer that was taken or lapsed, or an application decided, needs no letter any more. */
  private Optional<Words> enrolment(Notice notice, Texts t) {
    var standing = occupancies.standing(new EnrolmentId(notice.about()));
    if (notice.kind() == SEAT_OFFERED && !standing.stage().equals("OFFERED")) {
      return Optional.empty();
    }
    if (notice.kind() == ENROLMENT_RECEIVED && !standing.stage().equals(APPLIED)) {
      return Optional.empty();
    }
    var about = new AboutTraining(plans.get(standing.session()), t);
    return Optional.of(
        Words.of(
            about.place(),
            about.days(),
            notice.kind() == SEAT_GIVEN
                ? codes.of(new EnrolmentId(notice.about()))
                : AboutTraining.detail(standing, t),
            link("/rad/moje-obuke", t)));
  }

  private static Words training(SessionPlan plan, Texts t) {
    var about = new AboutTraining(plan, t);
    return Words.of(
        about.place(),
        about.days(),
        plan.cancelReason(),
        link("/obuke/" + plan.session().code(), t));
  }

  private static String link(String path, Texts t) {
    return t.frame().origin() + t.href(path);
  }
}

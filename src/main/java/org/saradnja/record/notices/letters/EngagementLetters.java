package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_CHANGED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_ENGAGED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_EVALUATED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_RELEASED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_REMINDER;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_SPARED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.evaluation.EvaluationClosed;
import org.saradnja.training.sessions.SessionAnnounced;
import org.saradnja.training.sessions.SessionCancelled;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.TrainingApproaches;
import org.saradnja.training.trainers.Trainers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells trainers of the trainings that they lead: engaged, changed, released, cancelled, soon, and
 * that what was said of them can be read. A trainer without an account is told by the organiser.
 */
@Component
class EngagementLetters implements Writing {

  private final Outbox outbox;
  private final NoticeTable notices;
  private final SessionPlans plans;
  private final Trainers trainers;

  EngagementLetters(Outbox outbox, NoticeTable notices, SessionPlans plans, Trainers trainers) {
    this.outbox = outbox;
    this.notices = notices;
    this.plans = plans;
    this.trainers = trainers;
  }

  @ApplicationModuleListener
  void on(SessionAnnounced announced) {
    var plan = plans.get(announced.session());
    leading(plan).forEach(person -> tell(TRAINER_ENGAGED, plan, revision(plan), person));
  }

  /**
   * The revision in which somebody was engaged stands in the letter of engagement: of that revision
   * they need no other letter, however often it is heard.
   */
  @ApplicationModuleListener
  void on(SessionChanged changed) {
    var plan = plans.get(changed.session());
    var revision = revision(plan);
    var engaged = notices.details(TRAINER_ENGAGED, changed.session().value());
    var leading = leading(plan);
    for (var person : leading) {
      boolean before = engaged.containsKey(person) && !revision.equals(engaged.get(person));
      tell(before ? TRAINER_CHANGED : TRAINER_ENGAGED, plan, revision, person);
    }
    engaged.keySet().stream()
        .filter(person -> !leading.contains(person))
        .forEach(person -> tell(TRAINER_RELEASED, plan, "", person));
  }

  @ApplicationModuleListener
  void on(SessionCancelled cancelled) {
    var plan = plans.get(cancelled.session());
    leading(plan).forEach(person -> tell(TRAINER_SPARED, plan, "", person));
  }

  @ApplicationModuleListener
  void on(TrainingApproaches soon) {
    var plan = plans.get(soon.session());
    leading(plan)
        .forEach(person -> tell(TRAINER_REMINDER, plan, soon.firstDay().toString(), person));
  }

  @ApplicationModuleListener
  void on(EvaluationClosed closed) {
    var plan = plans.get(closed.session());
    leading(plan).forEach(person -> tell(TRAINER_EVALUATED, plan, "", person));
  }

  private void tell(NoticeKind kind, SessionPlan plan, String detail, PersonId person) {
    outbox.queue(kind, plan.session().id().value(), detail, person);
  }

  private List<PersonId> leading(SessionPlan plan) {
    return plan.content().trainers().stream()
        .flatMap(id -> trainers.get(id).person().stream())
        .toList();
  }

  private static String revision(SessionPlan plan) {
    return Integer.toString(plan.revision());
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(
        TRAINER_ENGAGED,
        TRAINER_CHANGED,
        TRAINER_RELEASED,
        TRAINER_SPARED,
        TRAINER_REMINDER,
        TRAINER_EVALUATED);
  }

  /** Who leads it no more by the time of the sending is not told of engagement or change. */
  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    var plan = plans.get(new SessionId(notice.about()));
    boolean leads = leading(plan).contains(notice.person());
    boolean toTell = notice.kind() == TRAINER_RELEASED ? !leads : leads;
    return toTell ? Optional.of(words(notice.kind(), plan, t)) : Optional.empty();
  }

  private static Words words(NoticeKind kind, SessionPlan plan, Texts t) {
    var about = new AboutTraining(plan, t);
    var path =
        kind == TRAINER_EVALUATED
            ? "/rad/vrednovanje/obuke/" + plan.session().code()
            : "/obuke/" + plan.session().code();
    return Words.of(
        about.place(),
        about.days(),
        t.within(plan.cancelReason()),
        link(path, t),
        link("/rad/materijali/" + plan.session().code(), t));
  }

  private static String link(String path, Texts t) {
    return t.frame().origin() + t.href(path);
  }
}

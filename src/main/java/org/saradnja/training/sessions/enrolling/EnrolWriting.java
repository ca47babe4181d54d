package org.saradnja.training.sessions.enrolling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.TrainingWork;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/** Puts the applications of a person on their pages. */
@Component
class EnrolWriting {

  static final String MINE = "/rad/moje-obuke";

  private final EnrolmentTable enrolments;
  private final SessionPlans plans;
  private final Sessions sessions;
  private final Fullness fullness;
  private final Units units;
  private final LegalTime time;

  EnrolWriting(
      EnrolmentTable enrolments,
      SessionPlans plans,
      Sessions sessions,
      Fullness fullness,
      Units units,
      LegalTime time) {
    this.enrolments = enrolments;
    this.plans = plans;
    this.sessions = sessions;
    this.fullness = fullness;
    this.units = units;
    this.time = time;
  }

  EnrolWords words(Texts t) {
    return new EnrolWords(t, time.now());
  }

  SessionPlan plan(String code) {
    return plans.find(new SessionCode(code)).orElseThrow(() -> new NoSuchThing("session " + code));
  }

  MyTrainingsPage mine(SignedIn who, List<TrainingWork.Item> work, Texts t) {
    var words = words(t);
    var own = enrolments.of(who.person()).stream().map(Versioned::value).toList();
    var live = own.stream().filter(Enrolment::isLive).map(one -> one.base().session()).toList();
    return new MyTrainingsPage(
        own.stream().map(one -> line(one, work, words)).toList(),
        work.stream().filter(item -> item.training().isEmpty()).toList(),
        open()
            .filter(plan -> !live.contains(plan.session().id()))
            .map(plan ->
                new MyTrainingsPage.Open(
                    MINE + "/prijava/" + plan.session().code(),
                    words.place(plan),
                    words.days(plan),
                    words.places(fullness.of(plan.session().id()))))
            .toList(),
        own.stream().anyMatch(one -> one instanceof Seated && isToday(one))
            ? MINE + "/prisustvo"
            : "");
  }

  ApplyPage apply(
      SessionPlan plan, List<UnitId> own, ApplyForm form, Map<String, String> errors, Texts t) {
    var words = words(t);
    var offered = new LinkedHashMap<String, String>();
    own.forEach(unit -> offered.put(unit.slug(), unitName(unit, t)));
    units.all().forEach(unit -> offered.putIfAbsent(unit.id().slug(), t.name(unit.name())));
    offered.put(ApplyForm.NO_UNIT, t.get("enrolments.field.unit.none"));
    var genders = new LinkedHashMap<String, String>();
    Arrays.stream(Gender.values())
        .forEach(one -> genders.put(one.name(), t.get("enrolments.gender." + one)));
    return new ApplyPage(
        plan.session().code().value(),
        title(plan, t),
        words.place(plan) + ", " + words.days(plan),
        words.places(fullness.of(plan.session().id())),
        words.closes(plan),
        own.isEmpty() ? t.get("enrolments.stated") : "",
        form,
        offered,
        genders,
        errors);
  }

  /** Where somebody may say that they work: in any unit, whether or not they have its mandate. */
  Predicate<String> offeredTo(List<UnitId> own) {
    return slug ->
        Stream.concat(own.stream(), units.all().stream().map(Unit::id))
            .anyMatch(unit -> unit.slug().equals(slug));
  }

  /** Trainings that take applications now. */
  Stream<SessionPlan> open() {
    var now = time.now();
    return plans.from(time.today()).stream()
        .filter(plan -> !plan.session().isCancelled())
        .filter(plan -> Hall.takesApplications(plan, now));
  }

  String title(SessionPlan plan, Texts t) {
    return t.name(sessions.series(plan.session().series()).title());
  }

  String unitName(UnitId unit, Texts t) {
    return units.find(unit).map(found -> t.name(found.name())).orElse(unit.slug());
  }

  List<WaitingOrder.Turn> turns(Enrolment enrolment) {
    var session = enrolment.base().session();
    return enrolment instanceof Waiting ? turns(plans.get(session)) : List.of();
  }

  List<WaitingOrder.Turn> turns(SessionPlan plan) {
    var all = enrolments.of(plan.session().id()).stream().map(Versioned::value).toList();
    return Hall.turns(all, plan);
  }

  private MyTrainingsPage.Line line(Enrolment one, List<TrainingWork.Item> work, EnrolWords words) {
    var plan = plans.get(one.base().session());
    var now = time.now();
    boolean begun = Hall.hasBegun(plan, now);
    boolean callable = words.isCallable(one);
    boolean leaving = one.isLive() && !begun && !plan.session().isCancelled();
    return new MyTrainingsPage.Line(
        "/obuke/" + plan.session().code(),
        words.place(plan),
        words.days(plan),
        words.state(one, plan),
        words.mark(one, plan),
        words.words(one, turns(one)),
        EnrolWords.reason(one),
        MINE + "/" + one.id().value(),
        callable && !plan.session().isCancelled(),
        leaving && (one instanceof Seated || !callable),
        one instanceof Seated ? of(plan, work) : List.of(),
        one instanceof Seated && !isOver(plan) && !plan.session().isCancelled()
            ? MINE + "/" + one.id().value() + "/znacka"
            : "");
  }

  private static List<TrainingWork.Item> of(SessionPlan plan, List<TrainingWork.Item> work) {
    var session = plan.session().id();
    return work.stream()
        .filter(item -> item.training().filter(session::equals).isPresent())
        .toList();
  }

  private boolean isOver(SessionPlan plan) {
    return plan.content().lastDay().isBefore(time.today());
  }

  private boolean isToday(Enrolment one) {
    return plans.get(one.base().session()).content().days().stream()
        .anyMatch(block -> block.day().equals(time.today()));
  }
}

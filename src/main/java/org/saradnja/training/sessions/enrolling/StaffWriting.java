package org.saradnja.training.sessions.enrolling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/** Puts the trainings of a unit's staff on the pages of whoever keeps it. */
@Component
class StaffWriting {

  static final String DESK = "/rad/kadrovi";
  private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final EnrolmentTable enrolments;
  private final SessionPlans plans;
  private final EnrolWriting writing;
  private final Fullness fullness;
  private final Authorisation authorisation;
  private final LegalTime time;

  StaffWriting(
      EnrolmentTable enrolments,
      SessionPlans plans,
      EnrolWriting writing,
      Fullness fullness,
      Authorisation authorisation,
      LegalTime time) {
    this.enrolments = enrolments;
    this.plans = plans;
    this.writing = writing;
    this.fullness = fullness;
    this.authorisation = authorisation;
    this.time = time;
  }

  /** Units whose staff the person keeps. */
  List<UnitId> unitsOf(SignedIn who) {
    return authorisation.units(who, Doing.ENROL_COLLEAGUES);
  }

  StaffPage staff(SignedIn who, Texts t) {
    return new StaffPage(unitsOf(who).stream().map(unit -> of(unit, t)).toList());
  }

  StaffSessionPage session(
      SignedIn who, SessionPlan plan, StaffForm form, Outcome outcome, Problems problems, Texts t) {
    var words = writing.words(t);
    var mine = unitsOf(who);
    var names = new LinkedHashMap<String, String>();
    mine.forEach(unit -> names.put(unit.slug(), writing.unitName(unit, t)));
    return new StaffSessionPage(
        DESK + "/" + plan.session().code(),
        writing.title(plan, t),
        words.place(plan) + ", " + words.days(plan),
        words.places(fullness.of(plan.session().id())),
        words.closes(plan),
        !plan.session().isCancelled() && Hall.takesApplications(plan, time.now()),
        names,
        form.unit(),
        form.lines(),
        form.isConsented(),
        sent(plan, mine, words),
        outcome.told(),
        outcome.known(),
        problems.rows(),
        problems.errors(),
        problems.swaps());
  }

  /**
   * What came of a sending.
   *
   * @param told in numbers; empty before anything was sent
   * @param known who had applied already, and how
   */
  record Outcome(String told, List<String> known) {

    static final Outcome NONE = new Outcome("", List.of());
  }

  /** Who had applied already, as far as they are of the units whose staff the person keeps. */
  List<String> known(List<String> ids, List<UnitId> mine, Texts t) {
    return ids.stream()
        .filter(id -> id.matches(UUIDS))
        .flatMap(id -> enrolments.find(new EnrolmentId(UUID.fromString(id))).stream())
        .map(Versioned::value)
        .filter(one -> one.base().applicant().unit().filter(mine::contains).isPresent())
        .map(one ->
            t.get(
                "enrolments.known." + one.base().channel(),
                t.name(one.base().applicant().name()),
                t.shortDay(t.dayOf(one.base().appliedAt()))))
        .toList();
  }

  /**
   * What is wrong with the rows, and with the fields.
   *
   * @param swaps colleagues as they were typed, by the field of the seat
   */
  record Problems(List<String> rows, Map<String, String> errors, Map<String, String> swaps) {

    static final Problems NONE = new Problems(List.of(), Map.of(), Map.of());
  }

  private StaffPage.OfUnit of(UnitId unit, Texts t) {
    var words = writing.words(t);
    return new StaffPage.OfUnit(
        unit.slug(),
        writing.unitName(unit, t),
        writing.open().map(plan -> open(plan, words)).toList(),
        enrolments.of(unit).stream()
            .map(Versioned::value)
            .filter(one -> one.base().channel() != Enrolment.Channel.DOCUMENTS)
            .map(one -> line(one, words))
            .toList());
  }

  private StaffPage.Open open(SessionPlan plan, EnrolWords words) {
    return new StaffPage.Open(
        DESK + "/" + plan.session().code(),
        words.place(plan),
        words.days(plan),
        words.places(fullness.of(plan.session().id())),
        words.closes(plan));
  }

  private StaffPage.Line line(Enrolment one, EnrolWords words) {
    var plan = plans.get(one.base().session());
    return new StaffPage.Line(
        words.t().name(one.base().applicant().name()),
        words.place(plan),
        DESK + "/" + plan.session().code(),
        words.days(plan),
        words.state(one, plan),
        words.mark(one, plan));
  }

  private List<StaffSessionPage.Line> sent(SessionPlan plan, List<UnitId> mine, EnrolWords words) {
    var turns = writing.turns(plan);
    boolean begun = Hall.hasBegun(plan, time.now());
    return enrolments.of(plan.session().id()).stream()
        .map(Versioned::value)
        .filter(one -> one.base().applicant().unit().filter(mine::contains).isPresent())
        .map(one -> {
          var act = DESK + "/prijava/" + one.id().value();
          boolean changeable = one.isLive() && !begun && !plan.session().isCancelled();
          return new StaffSessionPage.Line(
              one.id().value().toString(),
              words.t().name(one.base().applicant().name()),
              words.state(one, plan),
              words.mark(one, plan),
              words.words(one, turns),
              EnrolWords.reason(one),
              changeable && words.isCallable(one) ? act + "/potvrda" : "",
              changeable ? act + "/odustajanje" : "",
              changeable && one instanceof Seated ? act + "/zamena" : "");
        })
        .toList();
  }

  static List<String> told(Stream<ColleagueRows.Problem> problems, Texts t) {
    return problems
        .map(problem ->
            t.get("enrolments.row", Integer.toString(problem.line()), t.tell(problem.what())))
        .toList();
  }
}

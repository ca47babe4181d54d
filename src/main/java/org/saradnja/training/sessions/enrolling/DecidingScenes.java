package org.saradnja.training.sessions.enrolling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolling.Own;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/**
 * A training of which the organiser approves each application, so that the practice world shows an
 * application in every stage; and a training that runs today, to which one who had a seat did not
 * come.
 */
@Component
@PracticeOnly
class DecidingScenes implements Scenes {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final String APPROVED = "ocd-2027-vezbaonica-2";
  private static final LocalDate CONSENTED = LocalDate.of(2027, 4, 5);
  private static final int FIRST_COLLEAGUE = 60;

  private final Enrolling enrolling;
  private final Leaving leaving;
  private final Deciding deciding;
  private final SessionPlans plans;
  private final EnrolmentTable enrolments;
  private final People people;

  DecidingScenes(
      Enrolling enrolling,
      Leaving leaving,
      Deciding deciding,
      SessionPlans plans,
      EnrolmentTable enrolments,
      People people) {
    this.enrolling = enrolling;
    this.leaving = leaving;
    this.deciding = deciding;
    this.plans = plans;
    this.enrolments = enrolments;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of(
            "2027-03-24T09:00:00",
            "2027-03-24 colleagues sent to the running training",
            () -> send("ocd-2027-maketovac", FIRST_COLLEAGUE + 20, 7)),
        Scene.of("2027-04-06T10:00:00", "2027-04-06 applications to be approved", this::applied),
        Scene.of("2027-04-07T09:00:00", "2027-04-07 one refused, one swapped", this::decided),
        Scene.of("2027-04-10T09:00:00", "2027-04-10 a seat offered", this::offered),
        Scene.of("2027-04-14T09:00:00", "2027-04-14 a seat not confirmed in time", this::lapsed),
        Scene.of("2027-04-20T10:05:00", "2027-04-20 one did not come", this::absent));
  }

  /** Four get the seats at once, the fifth waits; whoever applies alone waits for the organiser. */
  private void applied() {
    send(APPROVED, FIRST_COLLEAGUE, 5);
    apply("sluzbenik");
    apply("odlucilac");
  }

  private void decided() {
    var reason = "Обука је за запослене који воде конкурсе.";
    deciding.refuse(signedIn("organizator"), applicationOf("odlucilac"), reason);
    var seated = seated("ocd-2027-primergrad").getLast();
    var colleague = InventedPeople.colleague(FIRST_COLLEAGUE + 10, "zamena@vezbaonica.example");
    leaving.swap(signedIn("kadrovi"), seated, colleague, consent());
  }

  private void offered() {
    var first = seated(APPROVED).getFirst();
    leaving.withdraw(signedIn("kadrovi"), first, "годишњи одмор");
  }

  private void absent() {
    deciding.recordNoShow(signedIn("organizator"), seated("ocd-2027-maketovac").getLast());
  }

  private List<EnrolmentId> seated(String code) {
    return enrolments.of(session(code)).stream()
        .map(Versioned::value)
        .filter(Seated.class::isInstance)
        .map(Enrolment::id)
        .toList();
  }

  private void lapsed() {
    send(APPROVED, FIRST_COLLEAGUE + 11, 1);
  }

  private EnrolmentId applicationOf(String part) {
    var person = signedIn(part).person();
    return enrolments.of(person).stream()
        .map(found -> found.value().base())
        .filter(base -> base.session().equals(session(APPROVED)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void send(String code, int first, int number) {
    var colleagues =
        IntStream.range(first, first + number)
            .mapToObj(
                at -> InventedPeople.colleague(at, "kolega%d@vezbaonica.example".formatted(at)))
            .toList();
    enrolling.enrol(signedIn("kadrovi"), session(code), UNIT, colleagues, consent());
  }

  private void apply(String part) {
    var needs = new Needs("простор приступачан колицима", true);
    var own = new Own(Optional.of(UNIT), Gender.NOT_STATED, "саветник", consent(), needs);
    enrolling.apply(signedIn(part), session(APPROVED), own);
  }

  private static Consent consent() {
    return new Consent("Прилика Одлучановић, председник", CONSENTED);
  }

  private SessionId session(String code) {
    return plans.find(new SessionCode(code)).map(SessionPlan::session).orElseThrow().id();
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

package org.saradnja.training.sessions.enrolling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolling.Own;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The participants of 2019 are invented, 123 over 61 units, and marked so; in the running series
 * people of Вежбаоница apply, wait and are called.
 */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class EnrolmentScenes {

  private static final int PEOPLE_OF_2019 = 123;
  private static final int UNITS_OF_2019 = 61;
  private static final UnitId UNIT = new UnitId("vezbaonica");

  private final Enrolling enrolling;
  private final Leaving leaving;
  private final Deciding deciding;
  private final SessionPlans plans;
  private final People people;
  private final Units units;

  EnrolmentScenes(
      Enrolling enrolling,
      Leaving leaving,
      Deciding deciding,
      SessionPlans plans,
      People people,
      Units units) {
    this.enrolling = enrolling;
    this.leaving = leaving;
    this.deciding = deciding;
    this.plans = plans;
    this.people = people;
    this.units = units;
  }

  @Bean
  Scene participantsOf2019Entered() {
    return Scene.of(
        "2026-11-04T10:00:00", "2026-11-04 participants of 2019 entered", this::enterThePast);
  }

  @Bean
  Scene firstTrainingFilled() {
    return Scene.of(
        "2027-02-10T09:00:00",
        "2027-02-10 first training filled",
        () -> {
          apply("polaznik", "ocd-2027-vezbaonica");
          send("ocd-2027-vezbaonica", 0, 11);
        });
  }

  @Bean
  Scene colleaguesSentToTheOthers() {
    return Scene.of(
        "2027-03-22T09:00:00",
        "2027-03-22 colleagues sent to the others",
        () -> {
          apply("finansije", "ocd-2027-primergrad");
          send("ocd-2027-primergrad", 20, 13);
          send("ocd-2027-proba", 40, 3);
          send("ocd-2027-uzorno-selo", 50, 6);
        });
  }

  @Bean
  Scene twoOnTheWaitingList() {
    return Scene.of(
        "2027-04-06T09:00:00",
        "2027-04-06 two on the waiting list",
        () -> {
          apply("clan1", "ocd-2027-uzorno-selo");
          apply("clan2", "ocd-2027-uzorno-selo");
        });
  }

  @Bean
  Scene oneTakenBackAndTheNextCalled(Participants participants) {
    return Scene.of(
        "2027-04-20T09:00:00",
        "2027-04-20 one taken back and the next called",
        () -> {
          var full = participants.of(session("ocd-2027-uzorno-selo"));
          leaving.withdraw(signedIn("kadrovi"), full.getFirst().enrolment(), "службени пут");
        });
  }

  private void enterThePast() {
    var people = InventedPeople.ofUnits(unitsOf2019(), PEOPLE_OF_2019);
    var series = plans.find(new SeriesCode("ocd-2019")).orElseThrow().series();
    var trainings = plans.of(series.id());
    int from = 0;
    for (int at = 0; at < trainings.size(); at++) {
      int left = trainings.size() - at;
      int until = from + (people.size() - from + left - 1) / left;
      var session = trainings.get(at).session().id();
      deciding.takeOver(signedIn("organizator"), session, people.subList(from, until));
      from = until;
    }
  }

  /** Spread evenly over the register; which units took part was not published. */
  private List<UnitId> unitsOf2019() {
    var real =
        units.all().stream()
            .filter(unit -> !unit.invented() && unit.kind() != UnitKind.INSTITUTION)
            .map(Unit::id)
            .toList();
    return IntStream.range(0, UNITS_OF_2019)
        .mapToObj(at -> real.get(at * real.size() / UNITS_OF_2019))
        .toList();
  }

  private void send(String code, int first, int number) {
    var colleagues =
        IntStream.range(first, first + number)
            .mapToObj(
                at -> InventedPeople.colleague(at, "kolega%d@vezbaonica.example".formatted(at)))
            .toList();
    var consent = new Consent("изјава кадровске службе", LocalDate.of(2027, 2, 9));
    enrolling.enrol(signedIn("kadrovi"), session(code), UNIT, colleagues, consent);
  }

  private void apply(String part, String code) {
    var consent = new Consent("Прилика Одлучановић, председник", LocalDate.of(2027, 2, 9));
    var own = new Own(Optional.of(UNIT), Gender.NOT_STATED, "саветник", consent, Needs.NONE);
    enrolling.apply(signedIn(part), session(code), own);
  }

  private SessionId session(String code) {
    return plans.find(new SessionCode(code)).map(SessionPlan::session).orElseThrow().id();
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.NOON;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.applicant;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.base;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refusals;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Occupancies.Colleague;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SomePlan;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others may ask about applications: how full it is, who stands where, who takes part. */
@DatabaseTest
class FullnessTest {

  private static final PersonId PERSON = new PersonId(new UUID(5, 5));

  @Autowired private EnrolmentTable enrolments;
  @Autowired private JdbcClient jdbc;

  private SessionId session;
  private Fullness fullness;
  private SeatedParticipants participants;

  @BeforeEach
  void oneOfEachKind() {
    session = StoredTraining.of(5, jdbc);
    fullness = new Fullness(enrolments, SomePlan.only(SomePlan.of(session, "", "")));
    participants = new SeatedParticipants(enrolments);
    enrolments.insert(new Seated(named(1, "Ђорђе Ђокић", Optional.of(PERSON)), 1));
    enrolments.insert(new Offered(of(2), 2, NOON));
    enrolments.insert(new Absent(named(3, "Чедо Чедић", Optional.empty()), 3));
    enrolments.insert(new Waiting(of(4)));
    enrolments.insert(new Waiting(base(5, session, "arilje", NOON)));
    enrolments.insert(new Applied(of(6)));
    enrolments.insert(new Refused(of(7), NOON, "није циљна група"));
    enrolments.insert(new Withdrawn(base(8, session, "kovin", NOON), NOON, ""));
  }

  @Test
  void whatIsGivenOrOfferedIsTakenAndOnlyTheListWaits() {
    assertThat(fullness.of(session)).isEqualTo(new Occupancy(18, 3, 2));
    assertThat(fullness.of(session).free()).isEqualTo(15);
  }

  @Test
  void thereAreNeverFewerThanNoSeatsFree() {
    assertThat(new Occupancy(2, 3, 0).free()).isZero();
  }

  @Test
  void whoWaitsKnowsThePlaceAndWhoIsOfferedASeatTheMoment() {
    var offered = fullness.standing(id(2));
    assertThat(offered.stage()).isEqualTo("OFFERED");
    assertThat(offered.until()).contains(NOON);
    assertThat(offered.place()).isEmpty();

    assertThat(fullness.standing(id(5)).place()).as("of a unit without seats").contains(1);
    assertThat(fullness.standing(id(4)).place()).contains(2);
    assertThat(fullness.standing(id(7)).reason()).isEqualTo("није циљна група");
    assertThat(fullness.standing(id(8)).reason()).as("theirs, not ours to tell").isEmpty();
  }

  @Test
  void thoseWithAccountsAreWrittenToAndForTheOthersTheirUnits() {
    assertThat(fullness.concerned(session)).containsExactly(PERSON);
    assertThat(fullness.person(id(1))).contains(PERSON);
    assertThat(fullness.colleague(id(1))).as("has an account").isEmpty();
    assertThat(fullness.colleague(id(3)))
        .contains(new Colleague(new UnitId("raska"), ColleagueRows.localised("Чедо Чедић")));
    assertThat(fullness.unitsToTell(session))
        .as("once each, and none whose people all left")
        .containsExactlyInAnyOrder(new UnitId("raska"), new UnitId("arilje"));
  }

  @Test
  void inventedPeopleAreKnownToBe() {
    assertThat(fullness.isInvented(id(1))).isTrue();
  }

  @Test
  void onlyWhoHasOrHadASeatTakesPartInSerbianOrder() {
    assertThat(participants.of(session))
        .extracting(one -> one.name().cyrillic())
        .containsExactly("Ђорђе Ђокић", "Чедо Чедић");
    assertThat(participants.of(new UnitId("raska")))
        .extracting(Participant::enrolment)
        .containsExactlyInAnyOrder(id(1), id(3));
    assertThat(participants.get(id(3)).name().cyrillic()).isEqualTo("Чедо Чедић");
    Refusals.asUnknown(() -> participants.get(id(2)));
    Refusals.asUnknown(() -> participants.get(new EnrolmentId(new UUID(9, 9))));
  }

  @Test
  void aPersonIsFoundInTheTrainingInWhichTheyHaveASeat() {
    assertThat(participants.find(session, PERSON)).map(Participant::enrolment).contains(id(1));
    assertThat(participants.find(new SessionId(new UUID(9, 9)), PERSON)).isEmpty();
    assertThat(participants.of(PERSON))
        .extracting(Participant::gender)
        .containsExactly(Gender.WOMAN);
  }

  @Test
  void theUnitKnowsOfEachWhetherTheyGoWentOrWait() {
    var enrolled = new UnitEnrolments(enrolments).of(new UnitId("raska"));

    assertThat(enrolled).hasSize(6);
    assertThat(enrolled)
        .filteredOn(one -> one.seated())
        .extracting(one -> one.enrolment())
        .containsExactlyInAnyOrder(id(1), id(3));
    assertThat(enrolled)
        .filteredOn(one -> one.absent())
        .extracting(one -> one.enrolment())
        .containsExactly(id(3));
    assertThat(enrolled)
        .filteredOn(one -> one.waits())
        .extracting(one -> one.enrolment())
        .containsExactlyInAnyOrder(id(2), id(4), id(6));
  }

  private Base of(int number) {
    return base(number, session, "raska", NOON);
  }

  private Base named(int number, String name, Optional<PersonId> person) {
    var told = applicant(name, "raska", "");
    var applicant =
        new Applicant(
            person,
            told.name(),
            told.unit(),
            told.gender(),
            told.email(),
            told.job(),
            told.consent(),
            told.needs());
    return new Base(id(number), session, applicant, Channel.UNIT, NOON, 0, true);
  }

  private static EnrolmentId id(int number) {
    return new EnrolmentId(new UUID(1, number));
  }
}

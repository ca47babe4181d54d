package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.saradnja.training.trainers.TrainerSelections.Selection;
import org.saradnja.training.trainers.applying.StoredTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.saradnja.training.trainers.calling.StoredTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Committees, findings, marks and decisions as they are stored, and what the tables refuse. */
@DatabaseTest
class SelectionTablesTest {

  private static final Instant NOW = Instant.parse("2027-05-20T07:00:00.000001Z");
  private static final String AREA = SomeTrainerCall.SUBJECT;

  @Autowired private CommitteeTable committees;
  @Autowired private EvaluationTable evaluations;
  @Autowired private SelectionTable selections;
  @Autowired private JdbcClient jdbc;

  private TrainerCall call;
  private SentApplication sent;
  private Member chair;

  @BeforeEach
  void aCommitteeSits() {
    call = StoredTrainerCall.published("pred-2096-01", jdbc);
    sent = StoredTrainerApplication.sent(call, List.of(AREA), jdbc);
    chair = seat(true);
    committees.insert(chair, NOW);
  }

  @Test
  void aSeatIsKeptBeforeAndAfterItsStatement() {
    assertThat(committees.find(call.id(), chair.person())).contains(chair);

    committees.sign(chair, Set.of(sent.id()), NOW);

    assertThat(committees.find(call.id(), chair.person()))
        .contains(
            new Member(
                chair.id(), call.id(), chair.person(), true, Optional.of(NOW), Set.of(sent.id())));
  }

  @Test
  void theOneWhoChairsComesFirst() {
    var second = seat(false);
    var third = seat(false);
    committees.insert(second, NOW);
    committees.insert(third, NOW);

    assertThat(committees.members(call.id()).getFirst()).isEqualTo(chair.person());
    assertThat(committees.members(call.id()))
        .containsExactlyInAnyOrder(chair.person(), second.person(), third.person());
  }

  @Test
  void aStatementIsSignedOnce() {
    committees.sign(chair, Set.of(), NOW);

    Refused.overtaken(() -> committees.sign(chair, Set.of(sent.id()), NOW));
    assertThat(committees.find(call.id(), chair.person()).orElseThrow().conflicts()).isEmpty();
  }

  @Test
  void aPersonSitsOnceInACommitteeThatHasOneChair() {
    Refused.by(
        "a_person_sits_once_in_a_committee",
        jdbc,
        () ->
            committees.insert(
                new Member(
                    UUID.randomUUID(),
                    call.id(),
                    chair.person(),
                    false,
                    Optional.empty(),
                    Set.of()),
                NOW));
    Refused.by("one_chair_of_a_committee", jdbc, () -> committees.insert(seat(true), NOW));
  }

  @Test
  void aConflictIsWithAnApplicationThatIsThere() {
    Refused.by(
        "trainer_conflict_application_fkey",
        jdbc,
        () -> committees.sign(chair, Set.of(new TrainerApplicationId(UUID.randomUUID())), NOW));
  }

  @Test
  void aPersonFindsTheirSeatsTheLatestFirst() {
    var later = StoredTrainerCall.published("pred-2096-02", jdbc);
    var second =
        new Member(
            UUID.randomUUID(), later.id(), chair.person(), false, Optional.empty(), Set.of());
    committees.insert(second, NOW.plusSeconds(60));

    assertThat(committees.of(chair.person())).containsExactly(second, chair);
    assertThat(committees.of(new PersonId(UUID.randomUUID()))).isEmpty();
    assertThat(committees.find(later.id(), new PersonId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theLastFindingOfAConditionStandsForTheWholeCommittee() {
    var other = seat(false);
    committees.insert(other, NOW);
    evaluations.put(sent.id(), new Finding("degree", true, "", chair.id()), NOW);
    var corrected = new Finding("degree", false, "диплома није нострификована", other.id());
    evaluations.put(sent.id(), corrected, NOW);
    var experience = new Finding("experience", true, "потврда", chair.id());
    evaluations.put(sent.id(), experience, NOW);

    assertThat(evaluations.findings(sent.id())).containsExactly(corrected, experience);
    assertThat(evaluations.findings(new TrainerApplicationId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aConditionThatIsNotMetHasAReasonAndIsOfTheList() {
    for (var reason : List.of("", " ")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Finding("degree", false, reason, chair.id()));
    }
    evaluations.put(sent.id(), new Finding("degree", true, "", chair.id()), NOW);
    refused(
        "a_condition_is_not_met_for_a_reason",
        "update trainer_finding set met = false where application = :id");
    Refused.by(
        "trainer_finding_condition_fkey",
        jdbc,
        () -> evaluations.put(sent.id(), new Finding("tall", true, "", chair.id()), NOW));
  }

  @Test
  void aMarkOfAMemberIsReplacedByTheirLaterOneAlone() {
    var other = seat(false);
    committees.insert(other, NOW);
    evaluations.put(sent.id(), new Mark(AREA, "professional", chair.id(), 10), NOW);
    evaluations.put(sent.id(), new Mark(AREA, "professional", other.id(), 20), NOW);
    evaluations.put(sent.id(), new Mark(AREA, "professional", chair.id(), 30), NOW);

    assertThat(evaluations.marks(sent.id()))
        .containsExactlyInAnyOrder(
            new Mark(AREA, "professional", chair.id(), 30),
            new Mark(AREA, "professional", other.id(), 20));
  }

  @Test
  void aMarkIsNotNegativeAndOfACriterionOfTheList() {
    Refused.by(
        "a_mark_is_not_negative",
        jdbc,
        () -> evaluations.put(sent.id(), new Mark(AREA, "professional", chair.id(), -1), NOW));
    Refused.by(
        "trainer_mark_criterion_fkey",
        jdbc,
        () -> evaluations.put(sent.id(), new Mark(AREA, "charm", chair.id(), 1), NOW));
    Refused.by(
        "trainer_mark_member_fkey",
        jdbc,
        () ->
            evaluations.put(sent.id(), new Mark(AREA, "professional", UUID.randomUUID(), 1), NOW));
  }

  @Test
  void aDecisionIsKeptWithAllItWasDecidedFrom() {
    var selection = decided("12/2096");
    selections.insert(selection);

    assertThat(selections.of(call.id())).contains(selection);
    assertThat(selections.hasNumber("12/2096")).isTrue();
    assertThat(selections.hasNumber("13/2096")).isFalse();
    assertThat(selections.of(new TrainerCallId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aCallIsDecidedOnceAndUnderANumberOfItsOwn() {
    selections.insert(decided("12/2096"));
    var other = StoredTrainerCall.published("pred-2096-03", jdbc);

    Refused.by("trainer_selection_pkey", jdbc, () -> selections.insert(decided("14/2096")));
    Refused.by(
        "one_decision_of_a_number",
        jdbc,
        () -> selections.insert(new Selection(other.id(), "12/2096", NOW, List.of())));
    Refused.by(
        "a_decision_has_its_number",
        jdbc,
        () -> selections.insert(new Selection(other.id(), "", NOW, List.of())));
  }

  private Selection decided(String number) {
    return new Selection(
        call.id(),
        number,
        NOW,
        List.of(
            new Outcome(sent.id(), AREA, true, 4_533, 60, List.of(), List.of()),
            new Outcome(
                sent.id(), "opsti-akti", false, 0, 60, List.of("experience"), List.of("course"))));
  }

  private Member seat(boolean chairs) {
    return new Member(
        UUID.randomUUID(),
        call.id(),
        new PersonId(UUID.randomUUID()),
        chairs,
        Optional.empty(),
        Set.of());
  }

  private void refused(String constraint, String sql) {
    Refused.by(constraint, jdbc, () -> jdbc.sql(sql).param("id", sent.id().value()).update());
  }
}

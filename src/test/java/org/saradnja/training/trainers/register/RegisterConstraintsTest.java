package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.saradnja.training.trainers.register.Accreditation.Suspension;
import org.saradnja.training.trainers.register.AccreditationTable.Versioned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of the permanent list refuse whoever writes into them. */
@DatabaseTest
class RegisterConstraintsTest {

  private static final Instant NOW = Instant.parse("2027-01-20T11:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);
  private static final String AREA = "civilno-drustvo";

  @Autowired private TrainerTable trainers;
  @Autowired private AccreditationTable accreditations;
  @Autowired private FeeTable fees;
  @Autowired private HoursTable hours;
  @Autowired private JdbcClient jdbc;

  private Trainer trainer;
  private Accreditation held;

  @BeforeEach
  void somebodyIsAccredited() {
    trainer =
        new Trainer(
            new TrainerId(UUID.randomUUID()),
            Localised.ofCyrillic("Аца Вежбић"),
            Optional.empty(),
            true);
    trainers.insert(trainer, NOW);
    held = AccreditationTest.of(trainer.id(), AREA);
    accreditations.insert(held);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an_accreditation_rests_on_a_decision_or_a_source | decision = '', source = ''",
        "a_trainer_has_a_known_capacity | capacity = 'GURU'",
        "an_accreditation_ends_for_a_reason | ended_on = date '2027-01-20'",
        "an_accreditation_ends_for_a_reason | end_reason = 'разлог'",
        "an_accreditation_ends_after_it_began | ended_on = date '2019-05-08', end_reason = 'р'",
        "accreditation_end_code_fkey | end_code = 'angry'",
      })
  void anAccreditationKeepsTheRules(String constraint, String change) {
    refused(
        constraint, "update accreditation set " + change + " where id = :id", held.id().value());
  }

  @Test
  void aDecisionAccreditsATrainerInAnAreaOnce() {
    accreditations.update(new Versioned(held.end(new End(TODAY, "other", "разлог"), TODAY), 0));

    Refused.by(
        "one_number_for_a_decision_of_accreditation",
        jdbc,
        () -> accreditations.insert(AccreditationTest.of(trainer.id(), AREA)));
  }

  @Test
  void afterItEndedItIsGivenAgainByAnotherDecision() {
    accreditations.update(new Versioned(held.end(new End(TODAY, "other", "разлог"), TODAY), 0));
    var again =
        new Accreditation(
            new AccreditationId(UUID.randomUUID()),
            trainer.id(),
            AREA,
            held.capacity(),
            new Ground(TODAY, "13/2027", ""),
            List.of(),
            Optional.empty());
    accreditations.insert(again);

    assertThat(accreditations.of(trainer.id()))
        .extracting(found -> found.value().id())
        .containsExactly(again.id(), held.id());
    assertThat(accreditations.all()).contains(again);
  }

  @Test
  void anAccreditationRestsOnceAtATime() {
    accreditations.put(held.id(), held.suspend(TODAY, "absence", "боловање", TODAY));

    Refused.by(
        "one_suspension_of_an_accreditation_at_a_time",
        jdbc,
        () -> accreditations.put(held.id(), held.suspend(TODAY, "absence", "опет", TODAY)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a_suspension_ends_after_it_began | until_day = date '2027-01-19', lifted_note = 'да'",
        "a_lifted_suspension_says_why | until_day = date '2027-01-21'",
        "a_lifted_suspension_says_why | lifted_note = 'само тако'",
        "accreditation_suspension_reason_fkey | reason = 'tired'",
      })
  void aSuspensionKeepsTheRules(String constraint, String change) {
    var suspension = held.suspend(TODAY, "absence", "боловање", TODAY);
    accreditations.put(held.id(), suspension);

    refused(
        constraint,
        "update accreditation_suspension set " + change + " where id = :id",
        suspension.id());
  }

  @Test
  void suspensionsAreReadInTheOrderOfTheirDays() {
    var second = held.suspend(TODAY.minusDays(1), "absence", "друго", TODAY);
    accreditations.put(held.id(), second);
    var lifted = accreditations.get(held.id()).value().resume(TODAY, "постоје", TODAY);
    accreditations.put(held.id(), lifted);
    var first =
        new Suspension(
            UUID.randomUUID(),
            TODAY.minusDays(9),
            Optional.of(TODAY.minusDays(5)),
            "conditions-checked",
            "прво",
            "постоје");
    accreditations.put(held.id(), first);

    assertThat(accreditations.get(held.id()).value().suspensions()).containsExactly(first, lifted);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a_fee_is_positive | per_hour_paras = 0",
        "a_fee_names_its_basis | basis = ''",
        "a_fee_is_for_known_work | work = 'TEA'",
      })
  void aFeeKeepsTheRules(String constraint, String change) {
    fees.put(new Fee(Fee.Work.LECTURE, Dinars.of(2000), LocalDate.of(2044, 4, 4), "Уредба"));

    refused(
        constraint,
        "update trainer_fee set " + change + " where from_day = date '2044-04-04'",
        UUID.randomUUID());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hours_are_counted | hours = 0",
        "hours_are_counted | hours = 201",
        "hours_are_of_known_work | work = 'TEA'",
      })
  void hoursKeepTheRules(String constraint, String change) {
    hours.put(trainer.id(), new Hours("obuka", Map.of(Fee.Work.LECTURE, 8), true), NOW);

    refused(
        constraint,
        "update trainer_hours set " + change + " where trainer = :id",
        trainer.id().value());
  }

  @Test
  void hoursOfOneTrainerAreNotThoseOfAnother() {
    hours.put(trainer.id(), new Hours("obuka", Map.of(Fee.Work.LECTURE, 8), true), NOW);

    assertThat(hours.of(new TrainerId(UUID.randomUUID()))).isEmpty();
    assertThat(hours.of(trainer.id())).containsOnlyKeys("obuka");
  }

  @Test
  void nobodyIsFoundUnderAnIdThatNobodyGave() {
    Refused.unknown(() -> trainers.get(new TrainerId(UUID.randomUUID())));
    Refused.unknown(() -> accreditations.get(new AccreditationId(UUID.randomUUID())));
    assertThat(trainers.of(new PersonId(UUID.randomUUID()))).isEmpty();
    assertThat(accreditations.of(new TrainerId(UUID.randomUUID()))).isEmpty();
  }

  private void refused(String constraint, String sql, UUID id) {
    Refused.by(
        constraint,
        jdbc,
        () -> {
          var statement = jdbc.sql(sql);
          (sql.contains(":id") ? statement.param("id", id) : statement).update();
        });
  }
}

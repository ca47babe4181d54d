package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.AccreditationTable.Versioned;
import org.saradnja.training.trainers.register.Fee.Work;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
@Import(PermanentList.class)
class TrainerTablesTest {

  private static final Instant NOW = Instant.parse("2027-01-20T11:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 20);
  private static final String SUBJECT = "civilno-drustvo";

  @Autowired private TrainerTable trainers;
  @Autowired private AccreditationTable accreditations;
  @Autowired private FeeTable fees;
  @Autowired private HoursTable hours;
  @Autowired private ReasonTable reasons;
  @Autowired private PermanentList list;

  @Test
  void keepsTrainersWithAndWithoutAccount() {
    var person = new PersonId(UUID.randomUUID());
    var with = trainer("Жика Вежбић", Optional.of(person));
    var without = trainer("Аца Вежбић", Optional.empty());

    assertThat(trainers.get(with.id())).isEqualTo(with);
    assertThat(list.of(person)).contains(with);
    assertThat(list.inOrder()).containsSubsequence(without, with);
  }

  @Test
  void anAccreditationIsAskedForTheSubjectAndTheDay() {
    var trainer = trainer("Аца Вежбић", Optional.empty());
    var held = AccreditationTest.of(trainer.id(), SUBJECT);
    accreditations.insert(held);
    assertThat(accreditations.get(held.id())).isEqualTo(new Versioned(held, 0));

    assertThat(list.isAccredited(trainer.id(), SUBJECT, TODAY)).isTrue();
    assertThat(list.isAccredited(trainer.id(), "javne-finansije", TODAY)).isFalse();
    assertThat(list.accredited(SUBJECT, TODAY)).contains(trainer);

    var ended = held.end(new End(TODAY, "conditions-lost", "престао услов"), TODAY);
    accreditations.update(new Versioned(ended, 0));
    assertThat(accreditations.get(held.id()).value()).isEqualTo(ended);
    assertThat(list.isAccredited(trainer.id(), SUBJECT, TODAY)).isFalse();
    assertThat(list.isAccredited(trainer.id(), SUBJECT, TODAY.minusDays(1))).isTrue();
    assertThat(list.accredited(SUBJECT, TODAY)).doesNotContain(trainer);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var held = AccreditationTest.of(trainer("Аца", Optional.empty()).id(), SUBJECT);
    accreditations.insert(held);
    var ended = new Versioned(held.end(new End(TODAY, "conditions-lost", "разлог"), TODAY), 0);
    accreditations.update(ended);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> accreditations.update(ended));
  }

  @Test
  void twoAccreditationsInOneSubjectDoNotHoldAtOnce() {
    var trainer = trainer("Аца", Optional.empty()).id();
    accreditations.insert(AccreditationTest.of(trainer, SUBJECT));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> accreditations.insert(AccreditationTest.of(trainer, SUBJECT)))
        .withMessageContaining("one_accreditation_in_a_subject_at_a_time");
  }

  @Test
  void aPersonStandsOnTheListOnce() {
    var person = new PersonId(UUID.randomUUID());
    trainer("Аца", Optional.of(person));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> trainer("Жика", Optional.of(person)))
        .withMessageContaining("a_person_stands_on_the_list_once");
  }

  @Test
  void aFeeOfOneDayIsReplacedAndEarlierOnesStay() {
    var first = new Fee(Fee.Work.LECTURE, Dinars.of(2000), TODAY.minusYears(1), "Уредба");
    var second = new Fee(Fee.Work.LECTURE, Dinars.of(2500), TODAY, "Уредба");
    fees.put(first);
    fees.put(new Fee(Fee.Work.LECTURE, Dinars.of(9999), TODAY, "Уредба"));
    fees.put(second);

    assertThat(fees.all()).containsExactly(second, first);
  }

  @Test
  void aSuspensionIsKeptAndItsEndToo() {
    var held = AccreditationTest.of(trainer("Аца", Optional.empty()).id(), SUBJECT);
    accreditations.insert(held);
    var suspension = held.suspend(TODAY, "conditions-checked", "провера", TODAY);
    accreditations.put(held.id(), suspension);
    var resting = accreditations.get(held.id()).value();
    assertThat(resting.suspensions()).containsExactly(suspension);
    assertThat(list.isAccredited(held.trainer(), SUBJECT, TODAY)).isFalse();

    var lifted = resting.resume(TODAY, "услови постоје", TODAY);
    accreditations.put(held.id(), lifted);

    assertThat(accreditations.get(held.id()).value().suspensions()).containsExactly(lifted);
    assertThat(list.isAccredited(held.trainer(), SUBJECT, TODAY)).isTrue();
    assertThat(accreditations.inSubject(SUBJECT)).extracting("id").contains(held.id());
  }

  @Test
  void confirmedHoursAreReplacedByLaterOnes() {
    var trainer = trainer("Аца", Optional.empty()).id();
    hours.put(trainer, new Hours("obuka-1", Map.of(Work.LECTURE, 8), true), NOW);
    var corrected = new Hours("obuka-1", Map.of(Work.LECTURE, 6, Work.WORKSHOP, 2), true);
    hours.put(trainer, corrected, NOW);

    assertThat(hours.of(trainer)).containsExactly(Map.entry("obuka-1", corrected));
  }

  @Test
  void reasonsOfEndsAndSuspensionsAreListsWithTheirProvisions() {
    assertThat(reasons.ofEnd()).extracting("code").contains("conditions-lost", "other");
    assertThat(reasons.ofSuspension()).extracting("code").contains("conditions-checked");
    assertThat(reasons.ofEnd()).anyMatch(one -> !one.confirmed());
  }

  private Trainer trainer(String name, Optional<PersonId> person) {
    var trainer =
        new Trainer(new TrainerId(UUID.randomUUID()), Localised.ofCyrillic(name), person, true);
    trainers.insert(trainer, NOW);
    return trainer;
  }
}

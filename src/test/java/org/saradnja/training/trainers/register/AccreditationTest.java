package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Ground;

class AccreditationTest {

  private static final LocalDate FROM = LocalDate.of(2019, 5, 9);
  private static final LocalDate ENDED = LocalDate.of(2027, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);

  @Test
  void anAccreditationHasNoTerm() {
    assertThat(holding().holdsOn(FROM)).isTrue();
    assertThat(holding().holdsOn(FROM.minusDays(1))).isFalse();
    assertThat(holding().holdsOn(FROM.plusYears(50))).isTrue();
  }

  @Test
  void itHoldsNoMoreFromTheDayOfItsEnd() {
    var ended = holding().end(new End(ENDED, "conditions-lost", "престао услов"), TODAY);

    assertThat(ended.holdsOn(ENDED.minusDays(1))).isTrue();
    assertThat(ended.holdsOn(ENDED)).isFalse();
  }

  @Test
  void itEndsOnceAndNeverBeforeItBeganOrInTheFuture() {
    refused(
        new End(FROM.minusDays(1), "conditions-lost", "разлог"),
        TrainerRefusal.ENDS_BEFORE_IT_BEGAN);
    refused(new End(TODAY.plusDays(1), "conditions-lost", "разлог"), TrainerRefusal.NOT_YET);
    var ended = holding().end(new End(ENDED, "conditions-lost", "разлог"), TODAY);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> ended.end(new End(ENDED, "conditions-lost", "опет"), TODAY))
        .extracting(ActRefused::refusal)
        .isEqualTo(TrainerRefusal.ALREADY_ENDED);
  }

  @Test
  void itDoesNotHoldWhileItIsSuspendedAndHoldsAgainAfterwards() {
    var from = LocalDate.of(2027, 4, 13);
    var until = LocalDate.of(2027, 4, 19);
    var suspension = holding().suspend(from, "conditions-checked", "провера", TODAY);
    var resting = with(suspension);

    assertThat(resting.holdsOn(from.minusDays(1))).isTrue();
    assertThat(resting.holdsOn(from)).isFalse();
    assertThat(resting.holdsOn(from.plusYears(1))).isFalse();
    var again = with(resting.resume(until, "услови постоје", TODAY));
    assertThat(again.holdsOn(until.minusDays(1))).isFalse();
    assertThat(again.holdsOn(until)).isTrue();
    assertThat(again.running()).isEmpty();
  }

  @Test
  void itIsSuspendedOnceAndOnlyASuspendedOneIsResumed() {
    var suspension = holding().suspend(TODAY, "absence", "боловање", TODAY);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> with(suspension).suspend(TODAY, "absence", "опет", TODAY))
        .extracting(ActRefused::refusal)
        .isEqualTo(TrainerRefusal.SUSPENDED_ALREADY);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> holding().resume(TODAY, "услови постоје", TODAY))
        .extracting(ActRefused::refusal)
        .isEqualTo(TrainerRefusal.NOT_SUSPENDED);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> holding().suspend(TODAY.plusDays(1), "absence", "сутра", TODAY))
        .extracting(ActRefused::refusal)
        .isEqualTo(TrainerRefusal.NOT_YET);
  }

  @Test
  void itRestsOnADecisionOrASource() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ground(FROM, "", " "));
  }

  static Accreditation with(Accreditation.Suspension suspension) {
    var held = holding();
    return new Accreditation(
        held.id(),
        held.trainer(),
        held.subject(),
        held.capacity(),
        held.ground(),
        List.of(suspension),
        held.end());
  }

  static Accreditation holding() {
    return of(new TrainerId(new UUID(0, 1)), "civilno-drustvo");
  }

  static Accreditation of(TrainerId trainer, String subject) {
    return new Accreditation(
        new AccreditationId(UUID.randomUUID()),
        trainer,
        subject,
        Capacity.LECTURER,
        new Ground(FROM, "12/2019", ""),
        List.of(),
        Optional.empty());
  }

  private static void refused(End end, TrainerRefusal reason) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> holding().end(end, TODAY))
        .extracting(ActRefused::refusal)
        .isEqualTo(reason);
  }
}

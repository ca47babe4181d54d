package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.Capacity;
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
    var ended = holding().end(new End(ENDED, "престао услов"), TODAY);

    assertThat(ended.holdsOn(ENDED.minusDays(1))).isTrue();
    assertThat(ended.holdsOn(ENDED)).isFalse();
  }

  @Test
  void itEndsOnceAndNeverBeforeItBeganOrInTheFuture() {
    refused(new End(FROM.minusDays(1), "разлог"), TrainerRefusal.ENDS_BEFORE_IT_BEGAN);
    refused(new End(TODAY.plusDays(1), "разлог"), TrainerRefusal.NOT_YET);
    var ended = holding().end(new End(ENDED, "разлог"), TODAY);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> ended.end(new End(ENDED, "опет"), TODAY))
        .extracting(ActRefused::refusal)
        .isEqualTo(TrainerRefusal.ALREADY_ENDED);
  }

  @Test
  void itRestsOnADecisionOrASource() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ground(FROM, "", " "));
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
        Optional.empty());
  }

  private static void refused(End end, TrainerRefusal reason) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> holding().end(end, TODAY))
        .extracting(ActRefused::refusal)
        .isEqualTo(reason);
  }
}

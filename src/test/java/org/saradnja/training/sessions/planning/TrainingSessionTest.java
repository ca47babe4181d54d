package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.Material;
import org.saradnja.training.sessions.SessionContent.Venue;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.TrainingSession.Identity;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;

class TrainingSessionTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);
  private static final LocalDate CLOSES = FIRST.minusDays(4);
  private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");

  @Test
  void aTrainingIsAnnouncedWhileOneCanStillApply() {
    assertThat(planned().announce(NOW, CLOSES).revision()).isZero();
    refused(() -> planned().announce(NOW, CLOSES.plusDays(1)), PlanRefusal.CLOSED_ALREADY);
  }

  @Test
  void eachChangeAndTheCancellationRaiseTheRevision() {
    var announced = planned().announce(NOW, CLOSES);
    var changed = announced.change(SampleTraining.on(FIRST.plusDays(7)), CLOSES);

    assertThat(changed.revision()).isEqualTo(1);
    assertThat(changed.content().firstDay()).isEqualTo(FIRST.plusDays(7));
    assertThat(changed.cancel(NOW, CLOSES, "нема сале").was().revision()).isEqualTo(2);
  }

  @Test
  void whatHasBegunIsNeitherChangedNorCancelled() {
    var announced = planned().announce(NOW, CLOSES);

    refused(() -> announced.change(SampleTraining.on(FIRST), FIRST), PlanRefusal.BEGUN);
    refused(() -> announced.cancel(NOW, FIRST, "разлог"), PlanRefusal.BEGUN);
    assertThat(announced.cancel(NOW, FIRST.minusDays(1), "разлог").reason()).isEqualTo("разлог");
  }

  @Test
  void whileItIsHeldLifeMayChangeItsRoomsAndPeopleButNeitherTownNorDaysNorTerms() {
    var announced = planned().announce(NOW, CLOSES);
    var other = SampleTraining.on(FIRST.plusDays(7)).with(List.of(MATERIAL));

    var adjusted = announced.adjust(other, FIRST);

    assertThat(adjusted.revision()).isEqualTo(1);
    assertThat(adjusted.content().days()).isEqualTo(announced.content().days());
    assertThat(adjusted.content().terms()).isEqualTo(announced.content().terms());
    assertThat(adjusted.content().materials()).containsExactly(MATERIAL);
  }

  @Test
  void afterItsLastDayMaterialsAloneAreAdded() {
    var announced = planned().announce(NOW, CLOSES);
    var other =
        new SessionContent(
            announced.content().place(),
            new Venue("Друга кућа", "", List.of(), ""),
            announced.content().days(),
            List.of(),
            List.of(),
            List.of(),
            List.of(MATERIAL),
            announced.content().terms(),
            announced.content().practical());

    var adjusted = announced.adjust(other, announced.content().lastDay().plusDays(1));

    assertThat(adjusted.content()).isEqualTo(announced.content().with(List.of(MATERIAL)));
    assertThat(announced.adjust(other, announced.content().lastDay()).content().venue().name())
        .isEqualTo("Друга кућа");
  }

  @Test
  void whatHasNotBegunOrIsOfThePastIsNotAdjusted() {
    var announced = planned().announce(NOW, CLOSES);
    var past = planned().takeOver(NOW, FIRST.plusDays(2), "вест");

    refused(
        () -> announced.adjust(announced.content(), FIRST.minusDays(1)), PlanRefusal.NOT_HELD_NOW);
    refused(() -> past.adjust(past.content(), FIRST.plusDays(3)), PlanRefusal.NOT_HELD_NOW);
  }

  @Test
  void onlyATrainingOfThePastIsEnteredAsHeld() {
    var over = FIRST.plusDays(2);

    assertThat(planned().takeOver(NOW, over, "вест").source()).isEqualTo("вест");
    refused(() -> planned().takeOver(NOW, over.minusDays(1), "вест"), PlanRefusal.NOT_HELD_YET);
  }

  private static final Material MATERIAL =
      new Material("Презентација", "https://primer.example/prezentacija.pdf");

  static Planned planned() {
    var identity =
        new Identity(
            new SessionId(UUID.randomUUID()),
            new SessionCode("proba-subotica"),
            new SeriesId(UUID.randomUUID()));
    return new Planned(identity, SampleTraining.on(FIRST));
  }

  private static void refused(ThrowingCallable act, PlanRefusal reason) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .extracting(ActRefused::refusal)
        .isEqualTo(reason);
  }
}

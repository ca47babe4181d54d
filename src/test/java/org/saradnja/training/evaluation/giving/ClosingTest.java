package org.saradnja.training.evaluation.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** An evaluation is closed once, by whoever may, and then nothing is added. */
class ClosingTest extends SomeEvaluation {

  @Autowired private Closing closing;
  @Autowired private Giving giving;
  @Autowired private AskingRounds rounds;

  @Test
  void theOrganiserClosesItBeforeItsTermAndOnce() {
    answer(0);

    closing.close(organiser, code());

    assertThat(again().evaluation().closed()).isTrue();
    assertRefused(GivingRefusal.CLOSED, () -> closing.close(organiser, code()));
    assertRefused(GivingRefusal.CLOSED, () -> answer(1));
    assertThat(again().evaluation().after().sheets()).isEqualTo(1);
    assertThat(entries("EvaluationClosed")).isEqualTo(1);
  }

  @Test
  void nothingIsClosedBeforeTheTrainingEnds() {
    pass(Duration.ofHours(-4));

    assertRefused(GivingRefusal.NOT_YET, () -> closing.close(organiser, code()));
    assertThat(again().evaluation().closed()).isFalse();
  }

  @Test
  void anEvaluationWithoutAnyAnswerIsClosedToo() {
    closing.close(organiser, code());

    assertThat(again().evaluation().closed()).isTrue();
    assertThat(again().evaluation().after().sheets()).isZero();
  }

  @Test
  void theEntryOfTheLogHasTheDigestOfAllAnswersTogether() {
    answer(0);
    answer(1);
    closing.close(organiser, code());

    var content =
        jdbc.sql(
                """
                select encode(content, 'hex') from ledger_entry
                 where kind = 'EvaluationClosed' and subject = :subject
                """)
            .param("subject", training.session().id().subject())
            .query(String.class)
            .single();
    assertThat(content).isEqualTo(again().evaluation().digest().hex());
  }

  @Test
  void theTermClosesItByItselfHoweverOftenTheRoundComes() {
    answer(0);
    rounds.closeDue();
    assertThat(again().evaluation().closed()).isFalse();

    pass(Duration.ofDays(40));
    rounds.closeDue();
    rounds.closeDue();
    closing.closeDue(again());

    assertThat(again().evaluation().closed()).isTrue();
    assertThat(entries("EvaluationClosed")).isEqualTo(1);
    assertThat(
            jdbc.sql(
                    "select role from ledger_entry where kind = 'EvaluationClosed' and subject = :s")
                .param("s", training.session().id().subject())
                .query(String.class)
                .single())
        .as("nobody acted")
        .isEqualTo("system");
  }

  @Test
  void whatIsNotDueIsNotClosedByTheRound() {
    closing.closeDue(training);

    assertThat(again().evaluation().closed()).isFalse();
    assertThat(entries("EvaluationClosed")).isZero();
  }

  @Test
  void twoWhoCloseAtOnceCloseOnce() throws Exception {
    Callable<Boolean> close =
        () -> {
          try {
            closing.close(organiser, code());
            return true;
          } catch (ActRefused already) {
            assertThat(already.refusal()).isEqualTo(GivingRefusal.CLOSED);
            return false;
          }
        };

    var closed = 0;
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var done : two.invokeAll(List.of(close, close))) {
        closed += done.get() ? 1 : 0;
      }
    }

    assertThat(closed).isEqualTo(1);
    assertThat(entries("EvaluationClosed")).isEqualTo(1);
  }

  @Test
  void onlyTheOrganiserCloses() {
    for (var other : List.of(trainer, participant(0))) {
      assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> closing.close(other, code()));
    }
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> closing.close(organiser, new SessionCode("nema-je")));
    assertThat(again().evaluation().closed()).isFalse();
  }

  @Test
  void theButtonOfThePageLeadsToTheResultsAndASecondPressIsRefused() {
    var path = "/rad/vrednovanje/obuke/" + code();
    var page = new Sitting(web, organiser);
    assertThat(page.page(path).select("form[action$=zatvaranje]")).hasSize(1);

    var closed = page.post(path + "/zatvaranje", Map.of());

    assertThat(closed).hasStatus(303);
    assertThat(closed.getResponse().getHeader("Location")).endsWith(path);
    assertThat(page.page(path).select("form[action$=zatvaranje]")).isEmpty();
    assertThat(page.post(path + "/zatvaranje", Map.of())).hasStatus(409);
  }

  private void answer(int number) {
    giving.give(participant(number), code(), Occasion.AFTER, sheet(Occasion.AFTER));
  }

  private static void assertRefused(GivingRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(reason));
  }
}

package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.applications.checking.Check.Request;
import org.saradnja.funding.applications.checking.Finding.Met;

class CheckTest {

  private static final Instant NOW = Instant.parse("2027-04-28T08:00:00Z");
  private static final Instant UNTIL = Instant.parse("2027-05-06T21:59:59.999999Z");
  private static final Ground GROUND =
      new Ground("late-report", "Извештај није предат.", "Тачка 3");

  @Test
  void whatIsNotMetIsNotInOrder() {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> open().findInOrder(found(Met.NO), NOW))
        .matches(refused -> refused.refusal() == CheckingRefusal.NOT_IN_ORDER);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> open().findInOrder(found(Met.UNANSWERED), NOW));
    assertThat(open().findInOrder(found(Met.YES), NOW).at()).isEqualTo(NOW);
  }

  @Test
  void whileTheApplicantHasTheWordNothingIsDecided() {
    var waiting = open().ask(request());

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> waiting.findInOrder(found(Met.YES), NOW))
        .matches(refused -> refused.refusal() == CheckingRefusal.TERM_RUNS);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> waiting.reject(List.of(GROUND), found(Met.NO), UNTIL))
        .matches(refused -> refused.refusal() == CheckingRefusal.TERM_RUNS);
    assertThat(waiting.reject(List.of(GROUND), found(Met.NO), UNTIL.plusNanos(1000)).grounds())
        .containsExactly(GROUND);
  }

  @Test
  void whatWasSupplementedCanBeDecidedAtOnce() {
    var supplemented = open().ask(request()).supplement(NOW.plusSeconds(60));

    assertThat(supplemented.findInOrder(found(Met.YES), NOW.plusSeconds(120)).findings())
        .hasSize(1);
  }

  @Test
  void nobodyIsRejectedWithoutAReasonAndNoNoticeAsksForNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open().reject(List.of(), found(Met.NO), NOW));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Request(List.of(), List.of(), "", NOW, LocalDate.parse("2027-05-06"), UNTIL));
  }

  private static Check.Open open() {
    return new Check.Open(ApplicationId.random(), Map.of());
  }

  private static FormalCheck found(Met met) {
    return new FormalCheck(List.of(new Finding(Condition.AIMS, met, true, "")));
  }

  static Request request() {
    return new Request(
        List.of(Asked.whole(Step.BUDGET), Asked.document("plan")),
        List.of(Condition.BUDGET_ADDS_UP, Condition.DOCUMENTS),
        "Исправите ред 3.",
        NOW,
        LocalDate.parse("2027-05-06"),
        UNTIL);
  }
}

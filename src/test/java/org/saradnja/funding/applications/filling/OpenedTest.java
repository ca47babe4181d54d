package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.Step;

class OpenedTest {

  private static final Instant UNTIL = Instant.parse("2027-05-06T21:59:59.999999Z");

  @Test
  void whatIsMerelyMissingIsNoErrorOfThePage() {
    var opened = SomeDraft.opened(Answers.NONE);

    assertThat(opened.filled().gaps()).isNotEmpty();
    for (var step : Step.values()) {
      assertThat(opened.errors(step, SomeDraft.SERBIAN)).isEmpty();
    }
  }

  @Test
  void aFieldWithTwoFaultsSaysTheFirstAlone() {
    var typed = SampleAnswers.programme();
    typed.put("from", "2028-06-01");
    typed.put("until", "2028-05-01");
    var opened = SomeDraft.opened(SomeDraft.wholeBut(Step.PROGRAMME, typed));

    var errors = opened.errors(Step.PROGRAMME, SomeDraft.SERBIAN);

    assertThat(opened.filled().gaps()).hasSize(2);
    assertThat(errors).containsOnlyKeys("until");
    assertThat(errors.get("until")).contains("завршава пре него што почне");
  }

  @Test
  void anErrorOfOneStepDoesNotStandOnThePageOfAnother() {
    var typed = SampleAnswers.budget();
    typed.put("r1-price", "много");
    var opened = SomeDraft.opened(SomeDraft.wholeBut(Step.BUDGET, typed));

    assertThat(opened.errors(Step.BUDGET, SomeDraft.SERBIAN)).containsOnlyKeys("r1-price");
    assertThat(opened.errors(Step.PROGRAMME, SomeDraft.SERBIAN)).isEmpty();
  }

  @Test
  void whoIsAskedForADocumentSeesThePageButMayNotTickStatements() {
    var opened = SomeDraft.reopened(SomeDraft.whole(), List.of(Asked.document("plan")), UNTIL);

    assertThat(opened.lets(Step.STATEMENTS)).isTrue();
    assertThat(opened.letsWhole(Step.STATEMENTS)).isFalse();
    assertThat(opened.letsDocument("plan")).isTrue();
    assertThat(opened.letsDocument("partner")).isFalse();
    assertThat(opened.lets(Step.BUDGET)).isFalse();
  }

  @Test
  void inWhatWasSentNothingMayBeChanged() {
    var open = SomeDraft.opened(SomeDraft.whole());
    var sent = new Opened(((Draft.Open) open.draft()).send(), open.filled());

    assertThat(sent.letsWhole(Step.PROGRAMME)).isFalse();
    assertThat(sent.letsDocument("plan")).isFalse();
  }
}

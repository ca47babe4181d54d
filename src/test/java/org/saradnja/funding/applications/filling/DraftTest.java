package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.Step;

class DraftTest {

  private static final Instant UNTIL = Instant.parse("2027-05-06T21:59:59.999999Z");

  private final Draft.Open open = new Draft.Open(SomeDraft.head(), SomeDraft.whole());

  @ParameterizedTest
  @EnumSource(Step.class)
  void whatWasNeverSentMayBeChangedEverywhere(Step step) {
    assertThat(open.allows(step)).isTrue();
    assertThat(open.allowsDocument("plan")).isTrue();
    assertThatCode(() -> open.mustAllow(open.allows(step))).doesNotThrowAnyException();
  }

  @Test
  void onlyTheStepThatTheOfficeAskedForMayBeChangedAfterTheSending() {
    var reopened = open.send().reopen(List.of(Asked.whole(Step.BUDGET)), UNTIL);

    assertThat(reopened.allows(Step.BUDGET)).isTrue();
    assertThat(reopened.allows(Step.PROGRAMME)).isFalse();
    assertThat(reopened.allowsDocument("plan")).isFalse();
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> reopened.mustAllow(reopened.allows(Step.PROGRAMME)))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(FillingRefusal.NOT_ASKED));
  }

  @Test
  void whoIsAskedForOneDocumentMayAttachThatOneAndTickNothing() {
    var reopened = open.send().reopen(List.of(Asked.document("plan")), UNTIL);

    assertThat(reopened.allowsDocument("plan")).isTrue();
    assertThat(reopened.allowsDocument("partner")).isFalse();
    assertThat(reopened.allows(Step.STATEMENTS)).isFalse();
  }

  @Test
  void whoIsAskedForAllStatementsMayAttachEveryDocument() {
    var reopened = open.send().reopen(List.of(Asked.whole(Step.STATEMENTS)), UNTIL);

    assertThat(reopened.allowsDocument("plan")).isTrue();
    assertThat(reopened.allowsDocument("partner")).isTrue();
  }

  @Test
  void aCompletionIsSentLikeAFirstSendingAndLosesNothing() {
    var reopened = open.send().reopen(List.of(Asked.whole(Step.BUDGET)), UNTIL);

    assertThat(reopened.send()).isEqualTo(new Draft.Sent(open.head(), open.answers()));
    assertThat(open.send().withdraw()).isEqualTo(new Draft.Withdrawn(open.head(), open.answers()));
  }

  @Test
  void filesOfOnePlaceAreFoundAmongThoseOfAll() {
    var answers =
        new Answers(
            Map.of(),
            List.of(
                SomeDraft.attachment("plan"),
                SomeDraft.attachment("partner"),
                SomeDraft.attachment("plan")));

    assertThat(answers.in("plan")).hasSize(2);
    assertThat(answers.in("nepoznato")).isEmpty();
    assertThat(answers.of(Step.BUDGET)).isEqualTo(Saved.NOTHING);
  }
}

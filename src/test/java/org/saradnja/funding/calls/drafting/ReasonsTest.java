package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void aReasonIsWrittenAndFitsBesideTheAct() {
    assertThat(Reasons.isGiven("Погрешан износ.")).isTrue();
    assertThat(Reasons.isGiven("а".repeat(2_000))).isTrue();
    assertThat(Reasons.isGiven("а".repeat(2_001))).isFalse();
    assertThat(Reasons.isGiven(" \n")).isFalse();
  }
}

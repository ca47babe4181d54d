package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SentenceTest {

  @Test
  void aMomentOfAFileIsReadWithItsOffset() {
    assertThat(Sentence.moment("2027-04-20T10:14:32+02:00"))
        .isEqualTo(Instant.parse("2027-04-20T08:14:32Z"));
    assertThat(Sentence.moment("2027-04-20T08:14:32Z"))
        .isEqualTo(Instant.parse("2027-04-20T08:14:32Z"));
  }

  @Test
  void whatIsNoMomentIsToldAsItStands() {
    assertThat(Sentence.moment("—")).isEqualTo("—");
    assertThat(Sentence.moment("")).isEqualTo("");
  }
}

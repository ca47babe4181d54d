package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;

class ProofTest {

  private static final String BYTES_00_80_FF = "0080ff";

  @Test
  void everyByteOfTheDigestIsABarFromFourToThirtyTwoHigh() {
    var digest = new Digest(BYTES_00_80_FF + "00".repeat(29));

    var bars = new Proof("", digest, List.of(), List.of()).bars();

    assertThat(bars).hasSize(32);
    assertThat(bars.subList(0, 3))
        .containsExactly(
            new Proof.Bar("0", "28.0", "4.0"),
            new Proof.Bar("5", "14.0", "18.0"),
            new Proof.Bar("10", "0.0", "32.0"));
  }
}

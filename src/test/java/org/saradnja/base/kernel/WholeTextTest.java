package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {

  @Test
  void aNumberWithinItsBoundsIsRead() {
    assertThat(WholeText.read(" 15 ", 1, 15)).contains(15);
    assertThat(WholeText.read("01", 1, 15)).contains(1);
    assertThat(WholeText.read("0", 0, 15)).contains(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "16", "-1", "1,5", "1.000", "пет", "99999999999", "٣"})
  void whatIsNoSuchNumberIsNone(String typed) {
    assertThat(WholeText.read(typed, 1, 15)).isEmpty();
  }
}

package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final Remembered<Integer, Integer> squares = new Remembered<>(1_000);
  private final AtomicInteger computed = new AtomicInteger();

  @Test
  void whatWasReadOnceIsNotReadAgain() {
    assertThat(square(7)).isEqualTo(49);
    assertThat(square(7)).isEqualTo(49);

    assertThat(computed).hasValue(1);
  }

  @Test
  void itForgetsBeforeItFillsTheMemory() {
    IntStream.range(0, 1_000).forEach(this::square);
    square(999);
    assertThat(computed).hasValue(1_000);

    square(1_000);
    square(999);

    assertThat(computed).hasValue(1_002);
  }

  private int square(int number) {
    return squares.get(
        number,
        () -> {
          computed.incrementAndGet();
          return number * number;
        });
  }
}

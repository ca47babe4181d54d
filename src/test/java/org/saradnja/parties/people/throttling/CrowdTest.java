package org.saradnja.parties.people.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Throttle;
import org.saradnja.parties.people.TooManyAttempts;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CrowdTest {

  private static final Allowance TEN_AN_HOUR =
      new Allowance("ten an hour", 10, Duration.ofHours(1));
  private static final int CROWD = 60;

  @Autowired Throttle throttle;

  @Test
  void manyAttemptsAtOnceGetNoMoreThanTheAllowance() throws Exception {
    Callable<Boolean> attempt =
        () -> {
          try {
            throttle.attempt(TEN_AN_HOUR, "meta@primer.example");
            return true;
          } catch (TooManyAttempts many) {
            return false;
          }
        };

    long heard;
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      heard =
          people.invokeAll(IntStream.range(0, CROWD).mapToObj(_ -> attempt).toList()).stream()
              .filter(Future::resultNow)
              .count();
    }

    assertThat(heard).isEqualTo(TEN_AN_HOUR.attempts());
  }
}

package org.saradnja.parties.people.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.TooManyAttempts;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ApplicationTest
class SlowAnswersTest {

  private static final Allowance TEN = new Allowance("sign-in", 10, Duration.ofMinutes(15));

  @Autowired private SlowAnswers answers;

  @ParameterizedTest(name = "{0} ms: {1} s, {2}")
  @CsvSource({
    "0, 1, 1 секунд",
    "1, 1, 1 секунд",
    "1001, 2, 2 секунд",
    "21000, 21, 21 секунд",
    "59000, 59, 59 секунд",
    "60000, 60, 1 минут",
    "61000, 61, 2 минут",
    "300000, 300, 5 минут",
  })
  void thePauseIsSaidToProgramsInSecondsAndToPeopleRoundedUp(
      long milliseconds, String seconds, String said) {
    var response = new MockHttpServletResponse();

    var answer =
        answers.slow(
            new TooManyAttempts(TEN, Duration.ofMillis(milliseconds)),
            new MockHttpServletRequest(),
            response);

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo(seconds);
    assertThat(Objects.toString(answer.getModel().get("page"))).contains(said);
  }

  @Test
  void nothingIsToldAboutWhoseAttemptsTheyWere() {
    var answer =
        answers.slow(
            new TooManyAttempts(TEN, Duration.ofSeconds(30)),
            new MockHttpServletRequest(),
            new MockHttpServletResponse());

    assertThat(answer.getModel().toString()).doesNotContain("sign-in", "@");
  }
}

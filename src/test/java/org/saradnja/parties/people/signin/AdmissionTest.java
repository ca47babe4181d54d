package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.passwords.SomePassword;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class AdmissionTest {

  private static final int HALL = 60;
  private static final int TRIES = 10;

  @Autowired MockMvcTester web;
  @Autowired People people;
  @Autowired ApplicationContext application;

  @Test
  void anAccountThatIsGuessedAtIsClosedForAWhile() {
    var email = somebody();
    for (int guess = 0; guess < TRIES; guess++) {
      assertThat(signIn(email, "погађам", "192.0.2.1")).hasStatus(422);
    }

    var refused = signIn(email, SomePassword.OF_EVERYBODY, "192.0.2.2");

    assertThat(refused).hasStatus(429);
    assertThat(refused.getResponse().getHeader("Retry-After")).matches("[0-9]+");
  }

  @Test
  void anAccountThatDoesNotExistIsClosedJustTheSame() {
    for (int guess = 0; guess < TRIES; guess++) {
      signIn("nema-ga@primer.example", "погађам", "192.0.2.3");
    }

    assertThat(signIn("nema-ga@primer.example", "погађам", "192.0.2.3")).hasStatus(429);
  }

  @Test
  void whoKnowsThePasswordMaySignInAsOftenAsTheyLike() {
    var email = somebody();

    for (int each = 0; each < TRIES + 2; each++) {
      assertThat(signIn(email, SomePassword.OF_EVERYBODY, "192.0.2.4")).hasStatus(303);
    }
  }

  @Test
  void aHallFullOfPeopleSignsInFromOneAddressAtOnce() throws Exception {
    var emails = IntStream.range(0, HALL).mapToObj(_ -> somebody()).toList();
    var signingIn =
        emails.stream()
            .<Callable<Integer>>map(email ->
                () ->
                    signIn(email, SomePassword.OF_EVERYBODY, "192.0.2.5").getResponse().getStatus())
            .toList();

    List<Integer> answers;
    try (var hall = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = hall.invokeAll(signingIn).stream().map(AdmissionTest::status).toList();
    }

    assertThat(answers).hasSize(HALL).containsOnly(303);
  }

  private static int status(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private String somebody() {
    PersonId person = Somebody.withoutMandates(application).person();
    SomePassword.of(person, application);
    return people.addressee(person).email();
  }

  private MvcTestResult signIn(String email, String password, String from) {
    return web.post()
        .uri("/nalog/prijava")
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(from);
          return request;
        })
        .param("email", email)
        .param("password", password)
        .exchange();
  }
}

package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form that was sent twice, or two officers with the same paper in hand. */
@ApplicationTest
class EnteredAtOnceTest {

  private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

  @Autowired private MockMvcTester mvc;
  @Autowired private OrganisationTable organisations;
  @Autowired private ApplicationContext application;

  @RepeatedTest(3)
  void oneOfTwoIsEnteredAndTheOtherIsToldSo() throws Exception {
    var officer = Somebody.holding(Role.OFFICER, new UnitId("bor"), application);
    var number = String.valueOf(RANDOM.nextInt(60_000_000, 69_999_999));
    var tax = someTaxNumber();
    var together = new CyclicBarrier(2);
    Callable<Integer> enter =
        () -> {
          together.await();
          return send(officer, number, tax);
        };

    List<Integer> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(List.of(enter, enter)).stream().map(Future::resultNow).toList();
    }

    assertThat(answers).hasSize(2).contains(303).containsAnyOf(409, 422);
    assertThat(organisations.find(new RegistrationNumber(number))).isPresent();
  }

  private int send(SignedIn officer, String number, String tax) {
    return mvc.post()
        .uri("/rad/udruzenja/novo")
        .with(Signed.as(officer))
        .with(csrf())
        .param("registrationNumber", number)
        .param("taxNumber", tax)
        .param("name", "Удружење „Двапут“")
        .param("form", "ASSOCIATION")
        .param("seat", "bor")
        .param("address", "Улица 1")
        .param("representative", "Ана Анић")
        .param("registeredOn", "2014-03-11")
        .param("version", "0")
        .exchange()
        .getResponse()
        .getStatus();
  }

  private static String someTaxNumber() {
    var first = RANDOM.nextInt(10_000_000, 99_999_999);
    return IntStream.range(0, 10)
        .mapToObj(last -> new TaxNumber(String.valueOf(first) + last))
        .filter(TaxNumber::hasValidCheckDigit)
        .findFirst()
        .orElseThrow()
        .value();
  }
}

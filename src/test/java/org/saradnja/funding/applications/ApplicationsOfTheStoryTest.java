package org.saradnja.funding.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visitor of the practice world finds received, asked and rejected, all of it by acts. */
@PracticeWorld
class ApplicationsOfTheStoryTest {

  @Autowired private Applications applications;
  @Autowired private Drafts drafts;
  @Autowired private Calls calls;
  @Autowired private Organisations organisations;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyApplicationOfTheStoryWasReceivedAtItsMoment() {
    for (var one : PracticeApplication.all()) {
      if (one.sent().isPresent()) {
        var sent = one.sent().get().atZone(Office.ZONE).toInstant();

        assertThat(received(one))
            .as(one.title())
            .hasValueSatisfying(found ->
                assertThat(Duration.between(sent, found.receivedAt()).abs())
                    .isLessThan(Duration.ofMinutes(1)));
      }
    }
  }

  @Test
  void whatWasNeverSentIsADraftThatCanBeOpened() {
    for (var one : PracticeApplication.all()) {
      if (one.sent().isEmpty()) {
        var call = calls.find(one.code()).orElseThrow();
        var organisation = organisations.with(one.registration()).orElseThrow();

        assertThat(received(one)).as(one.title()).isEmpty();
        assertThat(drafts.of(call.id(), organisation.id())).as(one.title()).isNotEmpty();
      }
    }
  }

  @Test
  void oneIsRejectedWithItsReasonAndItsProvision() {
    var first = calls.find(new CallCode("VEZ-2027-01")).orElseThrow();

    assertThat(applications.rejected(first.id()))
        .singleElement()
        .satisfies(rejected -> {
          assertThat(rejected.application().title()).isEqualTo("Сајам домаће радиности");
          assertThat(rejected.grounds())
              .singleElement()
              .satisfies(ground -> {
                assertThat(ground.reason()).isEqualTo("missing-report");
                assertThat(ground.provision()).isNotBlank();
              });
        });
    assertThat(applications.unchecked(first.id())).isZero();
  }

  @Test
  void inAnotherCallTheCheckIsStillGoingOn() {
    var fifth = calls.find(new CallCode("VEZ-2027-05")).orElseThrow();

    assertThat(applications.inOrder(fifth.id())).hasSize(2);
    assertThat(applications.unchecked(fifth.id())).isPositive();
  }

  @Test
  void everyNumberOfTheStoryStandsInTheLogAsAnActOfItsOwn() {
    var log = new WrittenDown(jdbc);

    PracticeApplication.all().stream()
        .flatMap(one -> received(one).stream())
        .forEach(received ->
            assertThat(log.about(received.id()))
                .as(received.registryNumber())
                .startsWith("ApplicationSent"));
  }

  private Optional<ReceivedApplication> received(PracticeApplication one) {
    var call = calls.find(one.code()).orElseThrow();
    return applications.received(call.id()).stream()
        .filter(found -> found.title().equals(one.title()))
        .findFirst();
  }
}

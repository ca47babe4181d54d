package org.saradnja.funding.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Pages;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Six calls of an invented municipality, one in every state in which a call can be. */
@PracticeWorld
class CallsOfTheStoryTest {

  @Autowired private Calls calls;
  @Autowired private LegalTime time;
  @Autowired private MockMvcTester web;

  @ParameterizedTest(name = "{0} was published {1}")
  @CsvSource({
    "VEZ-2027-01, 2027-01-25",
    "VEZ-2027-02, 2027-04-12",
    "VEZ-2027-03, 2027-04-07",
    "VEZ-2027-05, 2027-03-26",
    "VEZ-2027-06, 2027-03-15",
  })
  void eachIsPublishedOnItsDayAndShownToEverybody(String code, LocalDate day) {
    var call = calls.find(new CallCode(code)).orElseThrow();

    assertThat(call.publishedAt().atZone(Office.ZONE).toLocalDate()).isEqualTo(day);
    assertThat(Pages.page(web, "/konkursi/" + code).select(".timeline .step")).hasSize(10);
  }

  @Test
  void oneIsStillADraftAndNobodyKnowsOfIt() {
    assertThat(calls.find(new CallCode("VEZ-2027-04"))).isEmpty();
    assertThat(web.get().uri("/konkursi/VEZ-2027-04")).hasStatus(404);
    assertThat(web.get().uri("/api/v1/calls/VEZ-2027-04")).hasStatus(404);
  }

  @Test
  void whatIsOpenIsOpenNowAndNothingElseIs() {
    var now = time.now();

    assertThat(calls.open()).isNotEmpty().allMatch(call -> call.accepts(now));
    assertThat(calls.of(new UnitId("vezbaonica")))
        .filteredOn(call -> call.accepts(now))
        .containsAnyElementsOf(calls.open());
  }

  @Test
  void callsOfAUnitStandTheNewestFirst() {
    assertThat(calls.of(new UnitId("vezbaonica")))
        .extracting(call -> call.code().value())
        .startsWith("VEZ-2027-06")
        .endsWith("VEZ-2027-01");
  }
}

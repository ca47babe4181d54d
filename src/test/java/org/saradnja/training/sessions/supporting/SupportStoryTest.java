package org.saradnja.training.sessions.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import org.junit.jupiter.api.Test;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The host and the partner of one town of the practice series, as everybody reads them. */
@PracticeWorld
class SupportStoryTest {

  private static final String HOST = "Општина Примерград, домаћин";

  @Autowired private MockMvcTester web;

  @Test
  void oneTownNamesItsHostBesideThoseOfTheSeries() {
    var town = page(web, "/obuke/ocd-2027-primergrad").select("dl.ack").text();
    var other = page(web, "/obuke/ocd-2027-vezbaonica").select("dl.ack").text();

    assertThat(town).contains(HOST, "измишљено за вежбу");
    assertThat(other).isNotEmpty().doesNotContain(HOST);
    assertThat(web.get().uri("/api/v1/trainings/ocd-2027-primergrad"))
        .bodyText()
        .contains("Municipality of Primergrad, host");
    for (var name : page(web, "/obuke/ocd-2027").select("dl.ack dd").eachText()) {
      assertThat(town).contains(name);
    }
  }
}

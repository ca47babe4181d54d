package org.saradnja.training.certificates.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the participants of the practice town find of their trainings. */
@PracticeWorld
class HoldingPagesTest {

  private static final String MINE = "/rad/moje-potvrde";

  @Autowired private MockMvcTester web;
  @Autowired private People people;

  @Test
  void whoEarnedACertificateFindsItAndWhy() {
    var page = page("", "polaznik");

    assertThat(page.select(".tag").eachText()).contains("Сертификат", "Важи", "положен");
    assertThat(page.select(".timeline h4").eachText())
        .containsExactly("Присуство, 1. дан", "Присуство, 2. дан", "Тест на крају обуке");
    var address = page.expectFirst("a[href$=.pdf]").attr("href");
    assertThat(address).matches("/potvrde/[0-9A-Z]{16}\\.pdf");
    assertThat(web.get().uri(address).exchange()).hasStatusOk();
    assertThat(page.text()).as("points are nobody's reason").doesNotContain("бод");
  }

  @ParameterizedTest
  @CsvSource({"/lat, Moje potvrde", "/en, My certificates"})
  void everyFaceSaysIt(String face, String heading) {
    var page = page(face, "polaznik");

    assertThat(page.expectFirst("h1").text()).isEqualTo(heading);
    assertThat(page.select("a[href^=" + face + "/potvrde/]")).isNotEmpty();
  }

  @Test
  void whoWasAtNoTrainingIsLedToTheTrainings() {
    var page = page("", "revizor");

    assertThat(page.select(".timeline")).isEmpty();
    assertThat(page.expectFirst(".notice a").attr("href")).isEqualTo("/rad/moje-obuke");
  }

  @Test
  void nobodyReadsThoseOfAnother() {
    var mine = page("", "polaznik").select("a[href$=.pdf]").eachAttr("href");
    var other = page("", "finansije").select("a[href$=.pdf]").eachAttr("href");

    assertThat(mine).isNotEmpty().noneMatch(other::contains);
    assertThat(web.get().uri(MINE).exchange()).hasStatus(303);
  }

  @Test
  void theDeskLeadsThere() {
    var places = html(get("/rad", "polaznik")).select("a[href=" + MINE + "]");

    assertThat(places).isNotEmpty();
  }

  private Document page(String face, String account) {
    var answer = get(face + MINE, account);
    assertThat(answer).hasStatusOk();
    return html(answer);
  }

  private MvcTestResult get(String path, String account) {
    var person = people.withEmail(account + "@vezbaonica.example").orElseThrow();
    return web.get().uri(path).with(Signed.as(new SignedIn(person, ""))).exchange();
  }
}

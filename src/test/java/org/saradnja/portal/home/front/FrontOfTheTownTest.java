package org.saradnja.portal.home.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The first page once there is something to show on it. */
@PracticeWorld
class FrontOfTheTownTest {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource({"'', sr-Cyrl", "/lat, sr-Latn", "/en, en"})
  void newsIsInTheLanguageOfTheFace(String face, String language) {
    var page = page(mvc, face.isEmpty() ? "/" : face);

    assertThat(page.select("main a[href*=/vesti/]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith(face + "/vesti/"));
    assertThat(page.select("main h3[lang]:has(a[href*=/vesti/])").eachAttr("lang"))
        .isNotEmpty()
        .containsOnly(language);
  }

  @Test
  void everyCountLeadsToTheListItCounts() {
    for (var count : page(mvc, "/").select(".today li")) {
      var href = count.select("a").attr("href");
      var number = count.text().replaceAll("\\D.*", "");

      assertThat(href).startsWith("/konkursi?stanje=");
      assertThat(page(mvc, href).select("main").text()).contains(number);
    }
  }

  @Test
  void anEntryOfTheLogSaysTheActInWordsAndTheBeginningOfItsDigest() {
    var rows = page(mvc, "/").select("section[aria-labelledby=dnevnik] tbody tr");

    assertThat(rows).hasSizeBetween(1, 4);
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.select("a").attr("href")).matches("/dnevnik/[0-9]+");
          assertThat(row.text()).containsPattern("[0-9a-f]{16}");
          assertThat(row.text()).doesNotContainPattern("[a-z][A-Z][a-z]");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/lat", "/en"})
  void atMostSixTermsAndThreeNewsStandOnIt(String face) {
    var page = page(mvc, face);

    assertThat(page.select("main a[href*=/vesti/]").eachAttr("href").stream().distinct())
        .hasSizeLessThanOrEqualTo(3);
    assertThat(page.select("main a[href*=/konkursi/]").eachAttr("href").stream().distinct())
        .hasSizeLessThanOrEqualTo(2 * 6);
  }

  @Test
  void theListThatAnybodyCanComputeAgainIsOffered() {
    var list =
        page(mvc, "/").select("#provera a, section[aria-labelledby=provera] a").eachAttr("href");

    assertThat(list).anyMatch(href -> href.matches("/konkursi/[A-Z0-9-]+/lista"));
    for (var href : list) {
      assertThat(mvc.get().uri(href)).as(href).hasStatusOk();
    }
  }
}

package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ErrorPagesTest {

  @Autowired MockMvcTester web;
  @Autowired TextCatalogue texts;

  @Test
  void everyTextStandsInBothLanguages() {
    assertThat(texts.englishKeys()).isEqualTo(texts.serbianKeys());
  }

  @Test
  void theThreeFacesOfAnErrorSayTheirLanguage() throws Exception {
    assertThat(page("/error").expectFirst("html").attr("lang")).isEqualTo("sr-Cyrl");
    assertThat(page("/lat/error").expectFirst("h1").text()).isEqualTo("Ove stranice nema");
    assertThat(page("/en/error").expectFirst("h1").text()).isEqualTo("There is no such page");
  }

  @ParameterizedTest
  @CsvSource({"'', sr-Cyrl", "/lat, sr-Latn", "/en, en"})
  void theHeaderSaysTheLanguageOfThePageAndNotOfTheBrowser(String face, String language) {
    var answer =
        web.get()
            .uri(face + "/error")
            .accept(MediaType.TEXT_HTML)
            .header(HttpHeaders.ACCEPT_LANGUAGE, "de-AT")
            .exchange();

    assertThat(answer).hasHeader(HttpHeaders.CONTENT_LANGUAGE, language);
  }

  private Document page(String path) throws Exception {
    var answer = web.get().uri(path).accept(MediaType.TEXT_HTML).exchange();
    assertThat(answer).hasStatus(404);
    return html(answer);
  }

  private static Document html(MvcTestResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}

package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
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

  @ParameterizedTest(name = "sent from {0}, one is led back to {1}")
  @CsvSource({
    "http://localhost/lat/rad/prijave/7/prilozi?d=1, /lat/rad/prijave/7/prilozi",
    "http://localhost:8080/rad/konkursi, /rad/konkursi",
    "http://elsewhere.example/rad/konkursi, ",
    "http://localhost//elsewhere.example, ",
    "javascript:alert(1), ",
    "not an address, ",
  })
  void whoSentTooMuchIsToldHowMuchIsTakenAndLedBackToTheForm(String from, String back)
      throws Exception {
    var answer =
        web.get()
            .uri("/error")
            .accept(MediaType.TEXT_HTML)
            .header(HttpHeaders.REFERER, from)
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
            .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
            .exchange();

    assertThat(answer).hasStatus(413);
    var page = html(answer);
    assertThat(page.select(".lead").text()).contains("30 MB");
    assertThat(page.select("main a.btn:not(.quiet)").eachAttr("href"))
        .isEqualTo(back == null ? List.of() : List.of(back));
  }

  @Test
  void whoSentALargeFileIsToldWhichOneAndHowMuchAFileMayHave() throws Exception {
    var larger = new FileSizeLimitExceededException("larger", 31_000_000, 25_000_000);
    larger.setFileName("skenirani statut.pdf");
    var answer =
        web.post()
            .uri("/error")
            .accept(MediaType.TEXT_HTML)
            .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
            .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(larger))
            .with(csrf())
            .exchange();

    assertThat(html(answer).select("main").text()).contains("skenirani statut.pdf", "25 MB");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "401, Sign in first",
    "403, not given away",
    "404, no such address",
    "405, does not answer that method",
    "413, More was sent",
    "429, wait before the next",
    "400, cannot be read",
  })
  void aProgramIsToldWhatHappenedAndWhere(int status, String detail) {
    assertThat(problem(status))
        .hasStatus(status)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .hasPathSatisfying(
            "$.instance", instance -> instance.assertThat().isEqualTo("/api/v1/nothing"))
        .hasPathSatisfying("$.detail", said -> said.assertThat().asString().contains(detail))
        .doesNotHavePath("$.reference");
  }

  @Test
  void aDefectHasAReferenceAndAnOutageATimeToComeBack() {
    assertThat(problem(500))
        .hasStatus(500)
        .bodyJson()
        .hasPathSatisfying("$.reference", one -> one.assertThat().asString().hasSize(8));
    assertThat(problem(503)).hasStatus(503).hasHeader(HttpHeaders.RETRY_AFTER, "30");
  }

  private MvcTestResult problem(int status) {
    return web.get()
        .uri("/error")
        .accept(MediaType.APPLICATION_JSON)
        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/nothing")
        .exchange();
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

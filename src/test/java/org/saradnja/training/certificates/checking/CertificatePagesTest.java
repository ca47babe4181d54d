package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class CertificatePagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  @ParameterizedTest
  @CsvSource({
    "'', Јелисавета Пробић, Сертификат важи, Вежбовна академија",
    "/lat, Jelisaveta Probić, Sertifikat važi, Vežbovna akademija",
    "/en, Jelisaveta Probić, The certificate is valid, Practice Academy",
  })
  void thePageShowsAllThatStandsOnTheDocument(
      String face, String name, String verdict, String issuer) {
    var document = SomeCertificate.issued(application).document();

    var page = html(browse(face + document.code().path())).text();

    assertThat(page)
        .contains(name, verdict, issuer, document.number(), document.code().grouped())
        .contains("2027-14", document.digest().grouped());
  }

  @Test
  void thePointsOfTheTestStandNowhere() {
    var code = SomeCertificate.issued(application).document().code();

    for (var ending : java.util.List.of("", ".json", ".jwt")) {
      assertThat(body(get(code.path() + ending, "text/html"))).doesNotContain("85,00", "8500");
    }
  }

  @Test
  void aRevokedDocumentSaysSinceWhenAndWhy() {
    var some = SomeCertificate.issued(application).revoked("Присуство је уписано грешком.");

    var page = html(browse(some.document().code().path()));

    assertThat(page.text()).contains("Сертификат је повучен", "Присуство је уписано грешком.");
    assertThat(page.select(".notice.late[role=status]")).hasSize(1);
  }

  @Test
  void aCorrectedDocumentLeadsToTheOneThatHolds() {
    var some = SomeCertificate.issued(application);
    var before = some.document().code();
    var after =
        some.corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме.")
            .document()
            .code();

    var page = html(browse(before.path()));

    assertThat(page.text()).contains("Сертификат је исправљен", "Пробић", "Погрешно презиме.");
    assertThat(page.select("a[href=" + after.path() + "]")).hasSize(1);
    assertThat(html(browse(after.path())).text()).contains("Сертификат важи", "Пробна");
  }

  @Test
  void anExpiredDocumentSaysSo() {
    var some =
        SomeCertificate.issued(
            DocumentKind.CERTIFICATE, Optional.of(LocalDate.parse("2020-03-12")), application);

    assertThat(html(browse(some.document().code().path())).text())
        .contains("Сертификат је истекао", "12. 3. 2020.");
  }

  @Test
  void aConfirmationIsCalledOneAndSaysNothingOfATest() {
    var some = SomeCertificate.issued(DocumentKind.CONFIRMATION, Optional.empty(), application);

    assertThat(html(browse(some.document().code().path())).text())
        .contains("Потврда важи")
        .doesNotContain("Тест на крају");
  }

  @Test
  void theWayInIsTheCodeHoweverItWasTyped() {
    var code = SomeCertificate.issued(application).document().code();
    var typed = code.grouped().toLowerCase(java.util.Locale.ROOT);

    assertThat(web.get().uri("/potvrde?kod={kod}", typed).exchange())
        .hasStatus(303)
        .hasHeader("Location", code.path());
    assertThat(browse("/potvrde/" + typed)).hasStatusOk();
  }

  @Test
  void anUnknownCodeIsKeptInTheFormWithAnExplanation() {
    var answer =
        web.get().uri("/potvrde?kod=0000-0000-0000-0000").with(from("10.1.1.1")).exchange();

    assertThat(answer).hasStatus(404);
    var page = html(answer);
    assertThat(page.expectFirst("#kod").val()).isEqualTo("0000-0000-0000-0000");
    assertThat(page.expectFirst("#kod").attr("aria-describedby")).contains("kod-error");
    assertThat(page.select(".error-summary a[href=#kod]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/potvrde/0000000000000000", "/potvrde/nesto", "/potvrde/0000000000000000.pdf"})
  void whatDoesNotExistIsNotFound(String path) {
    assertThat(web.get().uri(path).with(from("10.1.1.2")).exchange()).hasStatus(404);
  }

  @Test
  void whoGuessesIsSlowedDownAndWhoChecksIsNot() {
    var code = SomeCertificate.issued(application).document().code();
    for (int at = 0; at < 60; at++) {
      assertThat(web.get().uri(code.path()).with(from("10.1.1.3")).exchange()).hasStatusOk();
    }
    for (int at = 0; at < Lookup.GUESSES.attempts(); at++) {
      web.get().uri("/potvrde/0000000000000000").with(from("10.1.1.3")).exchange();
    }

    assertThat(web.get().uri("/potvrde/0000000000000000").with(from("10.1.1.3")).exchange())
        .hasStatus(429);
    var program =
        web.get().uri("/api/v1/certificates/0000000000000000").with(from("10.1.1.3")).exchange();
    assertThat(program).hasStatus(429);
    assertThat(program.getResponse().getHeader("Retry-After")).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "application/vc+ld+json, application/vc+ld+json",
    "application/ld+json, application/ld+json",
    "application/json, application/json",
    "*/*, application/vc+ld+json",
    ", application/vc+ld+json",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html",
  })
  void oneAddressAnswersPeopleAndPrograms(String accept, String type) {
    var code = SomeCertificate.issued(application).document().code();
    var request = web.get().uri(code.path());

    var answer = accept == null ? request.exchange() : request.header("Accept", accept).exchange();

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.valueOf(type));
    assertThat(answer.getResponse().getHeaders("Vary")).anyMatch(vary -> vary.contains("Accept"));
  }

  @Test
  void theSuffixesNameTheForms() {
    var code = SomeCertificate.issued(application).document().code();

    var json = JsonMapper.shared().readTree(body(get(code.path() + ".json", "*/*")));
    assertThat(json.path("id").asString()).endsWith(code.path());
    var token = get(code.path() + ".jwt", "*/*");
    assertThat(token).hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
    assertThat(body(token).split("\\.", -1)).hasSize(3);
  }

  @Test
  void theStatusListTellsWhichDocumentsHoldNoMore() {
    var standing = badge(SomeCertificate.issued(application));
    var revoked = badge(SomeCertificate.issued(application).revoked("Грешка."));
    var some = SomeCertificate.issued(application);
    var before = badge(some);
    some.corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме.");

    assertThat(isRevoked(standing)).isFalse();
    assertThat(isRevoked(revoked)).isTrue();
    assertThat(isRevoked(before)).isTrue();
    assertThat(isRevoked(badge(some))).isFalse();
    assertThat(get("/status/99", "*/*")).hasStatus(404);
  }

  @Test
  void theInterfaceSaysTheSame() {
    var some = SomeCertificate.issued(application).revoked("Грешка.");

    assertThat(web.get().uri("/api/v1/certificates/" + some.document().code()))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.status", value -> value.assertThat().isEqualTo("revoked"))
        .hasPathSatisfying("$.practice", value -> value.assertThat().isEqualTo(true))
        .hasPathSatisfying(
            "$.digest", value -> value.assertThat().isEqualTo(some.document().digest().hex()));
    assertThat(web.get().uri("/api/v1/certificates/nesto"))
        .hasStatus(404)
        .hasContentTypeCompatibleWith("application/problem+json");
  }

  private JsonNode badge(SomeCertificate some) {
    return JsonMapper.shared().readTree(body(get(some.document().code().path() + ".json", "*/*")));
  }

  private boolean isRevoked(JsonNode badge) {
    var address = badge.at("/credentialStatus/statusListCredential").asString();
    var list = body(get(address.substring(address.indexOf("/status/")), "*/*"));
    var encoded =
        JsonMapper.shared().readTree(list).at("/credentialSubject/encodedList").asString();
    int index = badge.at("/credentialStatus/statusListIndex").asInt();
    var bytes = unpacked(encoded.substring(1));
    return (bytes[index / 8] & 0x80 >> index % 8) != 0;
  }

  private static byte[] unpacked(String base64) {
    try (var gzip =
        new java.util.zip.GZIPInputStream(
            new java.io.ByteArrayInputStream(java.util.Base64.getUrlDecoder().decode(base64)))) {
      return gzip.readAllBytes();
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private MvcTestResult browse(String path) {
    return get(path, "text/html");
  }

  private MvcTestResult get(String path, String accept) {
    return web.get().uri(path).header("Accept", accept).exchange();
  }

  private static String body(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}

package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Journey
class CertificateCheckTest {

  @Autowired private ApplicationContext application;

  @Test
  void aVisitorTypesTheCodeFromPaper() {
    var document = SomeCertificate.issued(application).document();
    try (var visitor = Visitor.withBrowser()) {
      visitor.open("/potvrde");
      visitor.page.focus("#kod");
      visitor.page.keyboard().type(document.code().grouped().toLowerCase(java.util.Locale.ROOT));
      visitor.page.keyboard().press("Enter");

      visitor.page.waitForURL("**" + document.code().path());
      assertThat(visitor.text()).contains("Сертификат важи", document.number());
    }
  }

  @Test
  void withoutScriptsAWrongCodeIsCorrectedInPlace() {
    var document = SomeCertificate.issued(application).revoked("Уписано грешком.").document();
    try (var visitor = Visitor.withoutScripts()) {
      visitor.open("/en/potvrde");
      visitor.page.fill("#kod", "0000-0000-0000-0000");
      visitor.page.click("main button[type=submit]");
      assertThat(visitor.page.innerText("#kod-error")).contains("sixteen characters");

      visitor.page.fill("#kod", document.code().grouped());
      visitor.page.click("main button[type=submit]");
      assertThat(visitor.text()).contains("The certificate was revoked");
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 320", "'', 1280", "/lat, 320", "/en, 1280"})
  void isAccessibleInEveryFaceAndWidth(String face, int width) {
    var code = SomeCertificate.issued(application).revoked("Уписано грешком.").document().code();
    try (var visitor = Visitor.withWidth(width)) {
      for (var path : new String[] {"/potvrde", "/potvrde?kod=0000-0000-0000-0000", code.path()}) {
        visitor.open(face + path);
        visitor.findsThePageAccessible(face + path + " at " + width);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 320", "/en, 1280"})
  void theRegisterIsAccessibleToo(String face, int width) {
    var id = SomeCertificate.issued(application).id().value();
    try (var visitor = Visitor.withWidth(width)) {
      visitor.signIn("akademija");
      for (var path : new String[] {"", "/" + id, "/izdavanje", "/izdavalac", "/pravila"}) {
        visitor.open(face + "/rad/potvrde" + path);
        visitor.findsThePageAccessible(face + "/rad/potvrde" + path + " at " + width);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 320", "/lat, 1280", "/en, 320"})
  void whatAParticipantEarnedIsAccessibleAndLeadsToTheCheck(String face, int width) {
    try (var participant = Visitor.withWidth(width)) {
      participant.signIn("polaznik");
      participant.open(face + "/rad/moje-potvrde");
      participant.findsThePageAccessible(face + "/rad/moje-potvrde at " + width);
      assertThat(participant.links()).anyMatch(link -> link.startsWith(face + "/potvrde/"));
    }
  }
}

package org.saradnja.training.certificates.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.seal.LinkedDataProof;
import org.saradnja.testing.OwnKey;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.SampleCertificate;
import org.saradnja.training.certificates.credentials.Badge.Holder;
import tools.jackson.databind.node.ObjectNode;

class BadgeTest {

  private static final Instant PHYSICAL = Instant.parse("2026-11-23T09:00:00.123456Z");
  private static final String EMAIL = "polaznik@vezbaonica.example";
  private static final Holder HOLDER = new Holder("urn:uuid:1", EMAIL, "a1b2c3");

  private final OwnKey key = new OwnKey();
  private final Address address = new Address("https://saradnja.example/", key);

  @Test
  void theContextsStandInTheOrderThatTheSchemaDemands() {
    assertThat(badge(SampleCertificate.certificate()).path("@context").values())
        .extracting(context -> context.asString())
        .containsExactly(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
  }

  @Test
  void everyTermIsDefinedSoThatAllOfItIsSigned() {
    for (var issued :
        java.util.List.of(SampleCertificate.certificate(), SampleCertificate.confirmation())) {
      var signed = LinkedDataProof.sign(badge(issued), PHYSICAL, key);

      assertThat(LinkedDataProof.isValid(signed, key.publicKey())).isTrue();
    }
  }

  @Test
  void theEMailStandsInItAsASaltedDigestOnly() {
    var badge = badge(SampleCertificate.certificate());

    var identity = badge.at("/credentialSubject/identifier/1");
    assertThat(identity.path("identityType").asString()).isEqualTo("emailAddress");
    assertThat(identity.path("hashed").asBoolean()).isTrue();
    assertThat(identity.path("salt").asString()).isEqualTo("a1b2c3");
    assertThat(identity.path("identityHash").asString())
        .isEqualTo("sha256$" + Digest.ofText(EMAIL + "a1b2c3").hex());
    assertThat(badge.toString()).doesNotContain(EMAIL);
  }

  @Test
  void whoGaveNoEMailIsKnownByNameAlone() {
    var badge =
        new Badge(address, SampleCertificate.certificate())
            .credential(new Holder("urn:uuid:1", "", "a1"), new StatusPlace(1, 7), PHYSICAL);

    assertThat(badge.at("/credentialSubject/identifier").size()).isOne();
    assertThat(badge.at("/credentialSubject/identifier/0/identityHash").asString())
        .isEqualTo("Јелисавета Пробић");
  }

  @Test
  void itSaysTheNumberAndTheStatusOfTheResultButNoPoints() {
    var badge = badge(SampleCertificate.certificate());

    assertThat(badge.at("/credentialSubject/licenseNumber").asString())
        .isEqualTo("SARADNJA-SA-OCD/2027/0003");
    var result = badge.at("/credentialSubject/result/0");
    assertThat(result.path("status").asString()).isEqualTo("Completed");
    assertThat(result.has("value")).isFalse();
    assertThat(result.path("resultDescription"))
        .isEqualTo(badge.at("/credentialSubject/achievement/resultDescription/0/id"));
    assertThat(badge.toString()).doesNotContain("85");
  }

  @Test
  void aConfirmationSaysNothingOfATest() {
    var badge = badge(SampleCertificate.confirmation());

    assertThat(badge.path("credentialSubject").has("result")).isFalse();
    assertThat(badge.at("/credentialSubject/achievement").has("resultDescription")).isFalse();
    assertThat(badge.toString()).doesNotContain("тест");
  }

  @Test
  void thePracticeWorldSaysSoInEveryNameThatAWalletShows() {
    var practice = badge(SampleCertificate.certificate());
    var real = badge(SampleCertificate.of(DocumentKind.CERTIFICATE, Optional.empty(), false));

    for (var pointer :
        java.util.List.of("/name", "/issuer/name", "/credentialSubject/achievement/name")) {
      assertThat(practice.at(pointer).asString()).startsWith("ВЕЖБА: ");
      assertThat(real.at(pointer).asString()).doesNotContain("ВЕЖБА");
    }
  }

  @Test
  void itHoldsByPhysicalTimeAndIsAwardedByTheTimeOfTheLaw() {
    var badge =
        badge(
            SampleCertificate.of(
                DocumentKind.CERTIFICATE, Optional.of(LocalDate.parse("2030-03-12")), true));

    assertThat(badge.path("validFrom").asString()).isEqualTo("2026-11-23T09:00:00Z");
    assertThat(badge.path("awardedDate").asString()).isEqualTo("2027-03-12T14:48:20Z");
    assertThat(badge.path("validUntil").asString()).isEqualTo("2030-03-12T22:59:59Z");
    assertThat(badge.at("/credentialSubject/activityStartDate").asString())
        .isEqualTo("2027-03-11T10:00:00+01:00");
  }

  @Test
  void itNamesItsPlaceInTheStatusList() {
    var status = badge(SampleCertificate.certificate()).path("credentialStatus");

    assertThat(status.path("type").asString()).isEqualTo("BitstringStatusListEntry");
    assertThat(status.path("statusListIndex").asString()).isEqualTo("123");
    assertThat(status.path("statusListCredential").asString())
        .isEqualTo("https://saradnja.example/status/1");
    assertThat(status.path("id").asString()).isEqualTo("https://saradnja.example/status/1#123");
  }

  private ObjectNode badge(IssuedCertificate issued) {
    return new Badge(address, issued).credential(HOLDER, new StatusPlace(1, 123), PHYSICAL);
  }
}

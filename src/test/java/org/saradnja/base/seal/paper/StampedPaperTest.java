package org.saradnja.base.seal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.seal.paper.SomeTimeStamps.Manner;
import org.saradnja.testing.Documents;
import org.saradnja.testing.HandClock;

/** A seal whose time an authority stamps, and what becomes of it when the authority does not. */
class StampedPaperTest {

  private static final Clock NOW = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void aSealCarriesTheStampOfTheAuthority() {
    try (var authority = new SomeTimeStamps(Manner.STAMPS, NOW)) {
      var report = validated(sealed(authority, NOW));

      var seal = report.getFirstSignatureId();
      assertThat(report.getSignaturesCount()).isOne();
      assertThat(report.getSignatureFormat(seal)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
      assertThat(report.getSignedBy(seal)).isEqualTo(SomeSeal.HOLDER);
      assertThat(authority.asked()).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Manner.class,
      names = {"REFUSES", "STAMPS_ANOTHER", "FAILS"})
  void anAuthorityThatDoesNotStampKeepsNobodyFromTheirDocument(Manner manner) {
    try (var authority = new SomeTimeStamps(manner, NOW)) {
      var report = validated(sealed(authority, NOW));

      assertThat(report.getSignatureFormat(report.getFirstSignatureId()))
          .isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    }
  }

  @Test
  void whoDidNotAnswerIsNotAskedAgainForAMinute() {
    var clock = new HandClock(NOW.instant());
    try (var authority = new SomeTimeStamps(Manner.FAILS, NOW)) {
      var seal = SomeSeal.stamped(NOW.instant(), folder, clock, authority.address());
      var pdf = Documents.pdf("потврда");

      seal.seal(pdf);
      seal.seal(pdf);
      assertThat(authority.asked()).isOne();

      clock.pass(Duration.ofMinutes(1));
      seal.seal(pdf);
      assertThat(authority.asked()).isEqualTo(2);
    }
  }

  @Test
  void anAddressAtWhichNobodyIsIsASilentAuthority() {
    var closed = new SomeTimeStamps(Manner.STAMPS, NOW);
    closed.close();

    var report = validated(sealed(closed, NOW));

    assertThat(report.getSignatureFormat(report.getFirstSignatureId()))
        .isEqualTo(SignatureLevel.PAdES_BASELINE_B);
  }

  private byte[] sealed(SomeTimeStamps authority, Clock clock) {
    return SomeSeal.stamped(NOW.instant(), folder, clock, authority.address())
        .seal(Documents.pdf("потврда"));
  }

  private static SimpleReport validated(byte[] pdf) {
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(new CommonCertificateVerifier());
    return validator.validateDocument().getSimpleReport();
  }
}

package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.SampleCertificate;
import org.saradnja.training.sessions.EnrolmentId;

/** What may be done to a document in the register, and what a revocation ends for ever. */
class RegisteredTest {

  private static final Instant AT = Instant.parse("2027-03-15T09:00:00Z");
  private static final CertificateId ID = new CertificateId(new UUID(1, 1));
  private static final EnrolmentId SEAT = new EnrolmentId(new UUID(3, 3));
  private static final CertificateCode CODE = new CertificateCode("0000000000000001");
  private static final Localised RIGHT = Localised.ofCyrillic("Јелисавета Пробна");
  private static final Entry ISSUED = new Entry(1, Entry.Kind.ISSUED, AT, "");

  @Test
  void aCorrectionChangesTheNameAndTheCodeAndNothingElse() {
    var before = SampleCertificate.certificate();

    var after = standing().corrected(RIGHT, CODE);

    assertThat(after.name()).isEqualTo(RIGHT);
    assertThat(after.code()).isEqualTo(CODE);
    assertThat(after).usingRecursiveComparison().ignoringFields("name", "code").isEqualTo(before);
    assertThat(after.digest()).isNotEqualTo(before.digest());
  }

  @Test
  void aNameThatIsRightAlreadyIsNotCorrected() {
    var name = SampleCertificate.certificate().name();

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> standing().corrected(name, CODE))
        .satisfies(no -> {
          assertThat(no.refusal()).isEqualTo(RegisterRefusal.NOTHING_TO_CORRECT);
          assertThat(no.arguments()).containsExactly(name.cyrillic());
        });
  }

  @Test
  void aNameThatDiffersInOneScriptAloneIsCorrected() {
    var name = SampleCertificate.certificate().name();

    assertThat(standing().corrected(new Localised(name.cyrillic(), "Jelisaveta Probitch"), CODE))
        .extracting(IssuedCertificate::name)
        .extracting(Localised::latin)
        .isEqualTo("Jelisaveta Probitch");
  }

  @ParameterizedTest
  @EnumSource(
      value = Entry.Kind.class,
      names = {"CORRECTED", "DUPLICATE", "REVOKED"})
  void everyEntryFollowsTheLast(Entry.Kind kind) {
    assertThat(standing().next(kind, AT, "Разлог")).isEqualTo(new Entry(2, kind, AT, "Разлог"));
  }

  @Test
  void whatWasRevokedHasNoActsAnyMoreAndSaysSinceWhen() {
    var revocation = new Entry(2, Entry.Kind.REVOKED, AT.plusSeconds(60), "Грешка");
    Registered revoked =
        new Registered.Revoked(
            ID, SEAT, SampleCertificate.certificate(), List.of(ISSUED, revocation));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(revoked::standing)
        .satisfies(no -> {
          assertThat(no.refusal()).isEqualTo(RegisterRefusal.REVOKED);
          assertThat(no.arguments()).containsExactly(revocation.at());
        });
  }

  @Test
  void whatStandsStands() {
    Registered standing = standing();

    assertThat(standing.standing()).isSameAs(standing);
  }

  private static Registered.Standing standing() {
    return new Registered.Standing(ID, SEAT, SampleCertificate.certificate(), List.of(ISSUED));
  }
}

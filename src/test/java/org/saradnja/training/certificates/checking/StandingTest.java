package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.SampleCertificate;
import org.saradnja.training.certificates.checking.Document.Entry;

/** How a document stands on a day, whatever happened to it. */
class StandingTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-04-20");
  private static final CertificateCode OTHER = new CertificateCode("0000000000000001");
  private static final Entry ISSUED = entry(1, "ISSUED", "");
  private static final Entry CORRECTED = entry(2, "CORRECTED", "Погрешно презиме");

  @Test
  void aDocumentHoldsUntilSomethingHappensToIt() {
    assertThat(Standing.of(document(SampleCertificate.CODE, ISSUED), TODAY))
        .isEqualTo(new Standing.Valid());
  }

  @Test
  void aSecondCopyChangesNothing() {
    var document = document(SampleCertificate.CODE, ISSUED, entry(2, "DUPLICATE", "Изгубљен"));

    assertThat(Standing.of(document, TODAY)).isEqualTo(new Standing.Valid());
  }

  @ParameterizedTest(name = "{0}: expired {1}")
  @CsvSource({"2027-04-19, false", "2027-04-20, false", "2027-04-21, true", "2030-01-01, true"})
  void itHoldsThroughItsLastDay(LocalDate today, boolean isExpired) {
    var document = until(TODAY, ISSUED);

    assertThat(Standing.of(document, today) instanceof Standing.Expired).isEqualTo(isExpired);
    assertThat(Standing.of(document, today) instanceof Standing.Valid).isEqualTo(!isExpired);
  }

  @Test
  void theDocumentBeforeACorrectionLeadsToTheOneAfterIt() {
    var standing = Standing.of(document(OTHER, ISSUED, CORRECTED), TODAY);

    assertThat(standing)
        .isEqualTo(new Standing.Corrected(CORRECTED.at(), "Погрешно презиме", OTHER));
  }

  @Test
  void afterTwoCorrectionsEachSaysWhenItWasItself() {
    var second = entry(3, "CORRECTED", "Опет погрешно");
    var first = withEntry(1, OTHER, ISSUED, CORRECTED, second);
    var middle = withEntry(2, OTHER, ISSUED, CORRECTED, second);

    assertThat(Standing.of(first, TODAY))
        .isEqualTo(new Standing.Corrected(CORRECTED.at(), CORRECTED.ground(), OTHER));
    assertThat(Standing.of(middle, TODAY))
        .isEqualTo(new Standing.Corrected(second.at(), second.ground(), OTHER));
  }

  @Test
  void aRevocationIsAboutEveryCopyAlsoThoseBeforeACorrection() {
    var revoked = entry(3, "REVOKED", "Издато грешком");
    var before = withEntry(1, OTHER, ISSUED, CORRECTED, revoked);
    var after = withEntry(2, SampleCertificate.CODE, ISSUED, CORRECTED, revoked);

    assertThat(Stream.of(before, after).map(one -> Standing.of(one, TODAY)))
        .containsOnly(new Standing.Revoked(revoked.at(), "Издато грешком"));
  }

  @Test
  void whatWasRevokedIsSaidToBeRevokedAlsoAfterItsLastDay() {
    var document = until(TODAY.minusDays(1), ISSUED, entry(2, "REVOKED", "Грешка"));

    assertThat(Standing.of(document, TODAY).code()).isEqualTo("revoked");
  }

  @Test
  void onceItHoldsNoMoreItNeverHoldsAgain() {
    Property.forAll(
        random ->
            until(
                TODAY.plusDays(random.nextInt(-400, 400)),
                random.nextInt(3) == 0
                    ? new Entry[] {ISSUED, entry(2, "REVOKED", "Грешка")}
                    : new Entry[] {ISSUED}),
        document -> {
          boolean stood = true;
          for (int day = -500; day < 500; day += 25) {
            boolean stands = Standing.of(document, TODAY.plusDays(day)) instanceof Standing.Valid;
            assertThat(stood || !stands).isTrue();
            stood = stands;
          }
        });
  }

  private static Entry entry(int ordinal, String kind, String ground) {
    return new Entry(ordinal, kind, SampleCertificate.ISSUED.plusSeconds(3600L * ordinal), ground);
  }

  private static Document document(CertificateCode latest, Entry... entries) {
    return withEntry(1, latest, entries);
  }

  private static Document until(LocalDate last, Entry... entries) {
    return of(
        SampleCertificate.of(DocumentKind.CERTIFICATE, Optional.of(last), true),
        1,
        SampleCertificate.CODE,
        entries);
  }

  private static Document withEntry(int entry, CertificateCode latest, Entry... entries) {
    return of(SampleCertificate.certificate(), entry, latest, entries);
  }

  private static Document of(
      IssuedCertificate issued, int entry, CertificateCode latest, Entry... entries) {
    return new Document(issued, issued.digest(), entry, "{}", "", 1, 7, latest, List.of(entries));
  }
}

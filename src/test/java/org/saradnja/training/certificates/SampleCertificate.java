package org.saradnja.training.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.certificates.CompletionRule.Signatures;
import org.saradnja.training.certificates.IssuedCertificate.Employer;
import org.saradnja.training.certificates.IssuedCertificate.Issuer;
import org.saradnja.training.certificates.IssuedCertificate.Training;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;

/** Documents of the practice world, as the prototype shows them. */
public final class SampleCertificate {

  public static final CertificateCode CODE = new CertificateCode("7KQ4M2XD9FPT0A3B");
  public static final Instant ISSUED = Instant.parse("2027-03-12T14:48:20.123456Z");

  private SampleCertificate() {}

  public static IssuedCertificate certificate() {
    return of(DocumentKind.CERTIFICATE, Optional.empty(), true);
  }

  public static IssuedCertificate confirmation() {
    return of(DocumentKind.CONFIRMATION, Optional.empty(), true);
  }

  public static IssuedCertificate of(
      DocumentKind kind, Optional<LocalDate> validUntil, boolean practice) {
    var completion =
        Completion.of(
            Facts.rule(Signatures.AS_COUNTED, kind == DocumentKind.CERTIFICATE),
            Facts.of(85, Standing.PRESENT, Standing.PRESENT));
    return new IssuedCertificate(
        IssuedCertificate.FORMAT,
        CODE,
        "SARADNJA-SA-OCD/2027/0003",
        kind,
        Localised.ofCyrillic("Јелисавета Пробић"),
        Optional.of(new Employer("vezbaonica", Localised.ofCyrillic("Општина Вежбаоница"))),
        training(),
        new Issuer(
            "akademija",
            Localised.ofCyrillic("Вежбовна академија"),
            "Practice Academy",
            Localised.ofCyrillic("Љубица Узорковић"),
            "директорка"),
        completion.lines(),
        1,
        ISSUED,
        validUntil,
        practice);
  }

  private static Training training() {
    return new Training(
        "saradnja-sa-ocd",
        2027,
        Localised.ofCyrillic("Сарадња са организацијама цивилног друштва"),
        ProgrammeKind.CONTINUOUS_SECTOR,
        Optional.of("2027-14"),
        "saradnja-sa-ocd",
        "ocd-2027-vezbaonica",
        new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
        List.of(
            new DayBlock(1, Facts.FIRST_DAY, LocalTime.of(10, 0), LocalTime.of(17, 0)),
            new DayBlock(2, Facts.FIRST_DAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 15))),
        14);
  }
}

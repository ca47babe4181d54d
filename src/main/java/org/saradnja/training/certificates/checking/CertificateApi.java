package org.saradnja.training.certificates.checking;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Throttle;
import org.saradnja.parties.people.TooManyAttempts;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.sessions.DayBlock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What stands on a document and how it stands, for programs of personnel offices. */
@RestController
class CertificateApi {

  private final Lookup lookup;
  private final LegalTime time;

  CertificateApi(Lookup lookup, LegalTime time) {
    this.lookup = lookup;
    this.time = time;
  }

  @GetMapping("/api/v1/certificates/{code}")
  Checked check(@PathVariable String code, HttpServletRequest request) {
    var document = lookup.get(code, Throttle.addressOf(request));
    var issued = document.issued();
    var standing = Standing.of(document, time.today());
    var training = issued.training();
    return new Checked(
        issued.code().value(),
        issued.kind().name().toLowerCase(Locale.ROOT),
        issued.number(),
        standing.code(),
        changedAt(standing),
        issued.name(),
        issued.employer().map(IssuedCertificate.Employer::unit).orElse(null),
        issued.issuer().name(),
        new Trained(
            training.programme(),
            training.year(),
            training.title(),
            training.session(),
            training.place().name(),
            training.days().stream().map(DayBlock::day).toList(),
            training.hours()),
        issued.issuedAt().atZone(time.zone()).toOffsetDateTime(),
        issued.validUntil().orElse(null),
        document.digest(),
        issued.practice());
  }

  private @Nullable OffsetDateTime changedAt(Standing standing) {
    var at =
        switch (standing) {
          case Standing.Corrected corrected -> Optional.of(corrected.at());
          case Standing.Revoked revoked -> Optional.of(revoked.at());
          case Standing.Valid _, Standing.Expired _ -> Optional.<Instant>empty();
        };
    return at.map(moment -> moment.atZone(time.zone()).toOffsetDateTime()).orElse(null);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> slow(TooManyAttempts many) {
    long seconds = Math.max(1, many.pause().plusMillis(999).toSeconds());
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
        .body(ProblemDetail.forStatus(HttpStatus.TOO_MANY_REQUESTS));
  }

  /**
   * @param status valid, corrected, revoked or expired
   * @param statusSince when it was corrected or revoked
   * @param unit slug of the participant's unit
   * @param practice whether it was issued in the practice world and proves nothing
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Checked(
      String code,
      String kind,
      String number,
      String status,
      @Nullable OffsetDateTime statusSince,
      Localised name,
      @Nullable String unit,
      Localised issuer,
      Trained training,
      OffsetDateTime issuedAt,
      @Nullable LocalDate validUntil,
      Digest digest,
      boolean practice) {}

  record Trained(
      String programme,
      int year,
      Localised title,
      String session,
      String place,
      List<LocalDate> days,
      int hours) {

    Trained {
      days = List.copyOf(days);
    }
  }
}

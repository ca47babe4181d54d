package org.saradnja.training.certificates.checking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.checking.Document.Entry;

/** How a document stands on a day. */
sealed interface Standing {

  record Valid() implements Standing {}

  /** Its last day has passed. */
  record Expired(LocalDate lastDay) implements Standing {}

  /** Another document took its place. */
  record Corrected(Instant at, String ground, CertificateCode by) implements Standing {}

  record Revoked(Instant at, String ground) implements Standing {}

  /** A revocation is about every copy of a document, also those that were corrected before it. */
  static Standing of(Document document, LocalDate today) {
    var last = document.entries().getLast();
    if (last.kind().equals("REVOKED")) {
      return new Revoked(last.at(), last.ground());
    }
    if (!document.latest().equals(document.issued().code())) {
      var correction = after(document.entries(), document.entry());
      return new Corrected(correction.at(), correction.ground(), document.latest());
    }
    return document
        .issued()
        .validUntil()
        .filter(today::isAfter)
        .<Standing>map(Expired::new)
        .orElseGet(Valid::new);
  }

  private static Entry after(List<Entry> entries, int ordinal) {
    return entries.stream()
        .filter(entry -> entry.ordinal() > ordinal && entry.kind().equals("CORRECTED"))
        .findFirst()
        .orElseThrow();
  }

  /** As programs read it. */
  default String code() {
    return switch (this) {
      case Valid _ -> "valid";
      case Expired _ -> "expired";
      case Corrected _ -> "corrected";
      case Revoked _ -> "revoked";
    };
  }
}

package org.saradnja.training.capacity.staff;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;

/**
 * What one employee has of one programme.
 *
 * @param document the best that stands, else the last that did
 * @param coming the nearest training of it for which the employee is seated or waits
 * @param attended the last training of it that is over
 */
record Line(
    String programme,
    Optional<Held> document,
    Validity validity,
    Optional<Seat> coming,
    Optional<Seat> attended) {

  /** How the document stands today. */
  enum Validity {
    NONE,
    STANDS,
    /** It stands, and ends within the time in which one is warned. */
    EXPIRES,
    EXPIRED,
    REVOKED;

    boolean stands() {
      return this == STANDS || this == EXPIRES;
    }
  }

  static Line of(
      String programme, List<Held> documents, List<Seat> seats, LocalDate today, LocalDate notice) {
    var best =
        documents.stream()
            .max(
                comparing((Held held) -> held.standsOn(today))
                    .thenComparing(held -> held.standsOn(today) && isCertificate(held))
                    .thenComparing(Held::issuedAt));
    return new Line(
        programme,
        best,
        best.map(held -> validity(held, today, notice)).orElse(Validity.NONE),
        seats.stream().filter(seat -> seat.isComing(today)).min(comparing(Seat::first)),
        seats.stream().filter(seat -> seat.isOver(today)).max(comparing(Seat::last)));
  }

  boolean isCertified() {
    return validity.stands() && document.filter(Line::isCertificate).isPresent();
  }

  /** Whether its document ends soon, or has ended. */
  boolean isEnding() {
    return validity == Validity.EXPIRES || validity == Validity.EXPIRED;
  }

  boolean isConfirmed() {
    return validity.stands() && !isCertified();
  }

  boolean meets(TrainingNeed need) {
    return programme.equals(need.programme())
        && validity.stands()
        && document.map(Held::kind).filter(need::isMetBy).isPresent();
  }

  private static boolean isCertificate(Held held) {
    return held.kind() == DocumentKind.CERTIFICATE;
  }

  private static Validity validity(Held held, LocalDate today, LocalDate notice) {
    if (held.revokedAt().isPresent()) {
      return Validity.REVOKED;
    }
    if (!held.standsOn(today)) {
      return Validity.EXPIRED;
    }
    boolean ends = held.validUntil().map(last -> !last.isAfter(notice)).orElse(false);
    return ends ? Validity.EXPIRES : Validity.STANDS;
  }
}

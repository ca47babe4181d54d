package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Lapsed;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;

/** The table, column by column. The only place where a stage is flattened. */
record EnrolmentRow(
    UUID id,
    UUID session,
    @Nullable UUID person,
    String nameCyrillic,
    String nameLatin,
    String nameKey,
    @Nullable String unit,
    String gender,
    String email,
    String job,
    String superior,
    LocalDate consentOn,
    String needs,
    boolean lodging,
    String channel,
    OffsetDateTime appliedAt,
    int line,
    boolean invented,
    String stage,
    @Nullable Integer seat,
    @Nullable OffsetDateTime offeredUntil,
    @Nullable OffsetDateTime endedAt,
    String reason,
    @Nullable UUID replacedBy,
    int version) {

  /** What a stage adds to what was applied for. */
  private record Flat(
      @Nullable Integer seat,
      @Nullable Instant until,
      @Nullable Instant ended,
      String reason,
      @Nullable UUID by) {

    static final Flat NOTHING = new Flat(null, null, null, "", null);

    static Flat seat(int number) {
      return new Flat(number, null, null, "", null);
    }

    static Flat ended(Instant at, String reason) {
      return new Flat(null, null, at, reason, null);
    }
  }

  static EnrolmentRow of(Enrolment enrolment, int version) {
    var flat =
        switch (enrolment) {
          case Applied _, Waiting _ -> Flat.NOTHING;
          case Offered offered -> new Flat(offered.seat(), offered.until(), null, "", null);
          case Seated seated -> Flat.seat(seated.seat());
          case Absent absent -> Flat.seat(absent.seat());
          case Withdrawn withdrawn -> Flat.ended(withdrawn.at(), withdrawn.reason());
          case Lapsed lapsed -> Flat.ended(lapsed.at(), "");
          case Refused refused -> Flat.ended(refused.at(), refused.reason());
          case Replaced replaced -> new Flat(null, null, replaced.at(), "", replaced.by().value());
        };
    return row(enrolment, flat, version);
  }

  private static EnrolmentRow row(Enrolment enrolment, Flat flat, int version) {
    var base = enrolment.base();
    var applicant = base.applicant();
    return new EnrolmentRow(
        base.id().value(),
        base.session().value(),
        applicant.person().map(PersonId::value).orElse(null),
        applicant.name().cyrillic(),
        applicant.name().latin(),
        applicant.nameKey(),
        applicant.unit().map(UnitId::slug).orElse(null),
        applicant.gender().name(),
        applicant.email(),
        applicant.job(),
        applicant.consent().superior(),
        applicant.consent().on(),
        applicant.needs().text(),
        applicant.needs().lodging(),
        base.channel().name(),
        base.appliedAt().atOffset(ZoneOffset.UTC),
        base.line(),
        base.invented(),
        enrolment.stage(),
        flat.seat(),
        utc(flat.until()),
        utc(flat.ended()),
        flat.reason(),
        flat.by(),
        version);
  }

  Enrolment toDomain() {
    var base = base();
    return switch (stage) {
      case "APPLIED" -> new Applied(base);
      case "WAITING" -> new Waiting(base);
      case "OFFERED" -> new Offered(base, taken(), moment(offeredUntil));
      case "SEATED" -> new Seated(base, taken());
      case "ABSENT" -> new Absent(base, taken());
      case "WITHDRAWN" -> new Withdrawn(base, moment(endedAt), reason);
      case "LAPSED" -> new Lapsed(base, moment(endedAt));
      case "REFUSED" -> new Refused(base, moment(endedAt), reason);
      case "REPLACED" -> new Replaced(base, moment(endedAt), successor());
      default -> throw new IllegalStateException("Unknown stage " + stage + " of " + id);
    };
  }

  private Base base() {
    var applicant =
        new Applicant(
            Optional.ofNullable(person).map(PersonId::new),
            new Localised(nameCyrillic, nameLatin),
            Optional.ofNullable(unit).map(UnitId::new),
            Gender.valueOf(gender),
            email,
            job,
            new Consent(superior, consentOn),
            new Needs(needs, lodging));
    return new Base(
        new EnrolmentId(id),
        new SessionId(session),
        applicant,
        Channel.valueOf(channel),
        appliedAt.toInstant(),
        line,
        invented);
  }

  private int taken() {
    if (seat == null) {
      throw new IllegalStateException("Enrolment " + id + " has no seat in stage " + stage);
    }
    return seat;
  }

  private EnrolmentId successor() {
    if (replacedBy == null) {
      throw new IllegalStateException("Enrolment " + id + " was replaced by nobody");
    }
    return new EnrolmentId(replacedBy);
  }

  private Instant moment(@Nullable OffsetDateTime stored) {
    if (stored == null) {
      throw new IllegalStateException("Enrolment " + id + " has no moment in stage " + stage);
    }
    return stored.toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}

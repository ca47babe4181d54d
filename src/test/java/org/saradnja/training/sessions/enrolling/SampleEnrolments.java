package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;

/** Applications of invented people. */
final class SampleEnrolments {

  static final SessionId SESSION = new SessionId(new UUID(0, 9));
  static final Instant NOON = Instant.parse("2027-04-20T10:00:00Z");

  private SampleEnrolments() {}

  static Applicant applicant(String name, String unit, String email) {
    return new Applicant(
        Optional.empty(),
        ColleagueRows.localised(name),
        unit.isEmpty() ? Optional.empty() : Optional.of(new UnitId(unit)),
        Gender.WOMAN,
        email,
        "саветник",
        new Consent("Руководилац", LocalDate.of(2027, 4, 1)),
        Needs.NONE);
  }

  static Base base(int number, String unit, Instant appliedAt) {
    return base(number, SESSION, unit, appliedAt);
  }

  static Base base(int number, SessionId session, String unit, Instant appliedAt) {
    return new Base(
        new EnrolmentId(new UUID(1, number)),
        session,
        applicant("Полазник " + "абвгд".charAt(number % 5) + number, unit, ""),
        Channel.UNIT,
        appliedAt,
        0,
        true);
  }

  /** Of one that the unit sent at that line of its list. */
  static Base inLine(int number, int line, String unit, Instant appliedAt) {
    var alone = base(number, unit, appliedAt);
    return new Base(
        alone.id(), alone.session(), alone.applicant(), Channel.UNIT, appliedAt, line, true);
  }

  static Localised name(String cyrillic) {
    return Localised.ofCyrillic(cyrillic);
  }
}

package org.saradnja.training.sessions.enrolling;

import java.util.List;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.Enrolments;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/** What a unit's employees applied for. */
@Component
class UnitEnrolments implements Enrolments {

  private final EnrolmentTable enrolments;

  UnitEnrolments(EnrolmentTable enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public List<Enrolled> of(UnitId unit) {
    return enrolments.of(unit).stream()
        .map(Versioned::value)
        .map(UnitEnrolments::enrolled)
        .toList();
  }

  private static Enrolled enrolled(Enrolment one) {
    var applicant = one.base().applicant();
    boolean absent = one instanceof Absent;
    boolean seated = one instanceof Seated || absent;
    return new Enrolled(
        one.id(),
        one.base().session(),
        applicant.person(),
        applicant.name(),
        applicant.email(),
        applicant.job(),
        seated,
        absent,
        one.isLive() && !seated);
  }
}

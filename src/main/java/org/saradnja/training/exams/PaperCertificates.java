package org.saradnja.training.exams;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** Certificates that were handed over on paper before there was this platform. */
public interface PaperCertificates {

  List<PaperCertificate> of(SessionId session);

  /**
   * @param number as it stands on the paper
   */
  record PaperCertificate(EnrolmentId enrolment, String number, LocalDate issuedOn) {}
}

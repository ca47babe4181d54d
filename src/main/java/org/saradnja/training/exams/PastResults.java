package org.saradnja.training.exams;

import java.util.List;
import java.util.Optional;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** Results of tests of past years, taken over from their documents. */
public interface PastResults {

  Optional<ExamResult> of(EnrolmentId enrolment);

  List<ExamResult> of(SessionId session);
}

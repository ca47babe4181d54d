package org.saradnja.training.exams;

import java.util.List;
import java.util.Optional;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** Results of tests; of several attempts the one that counts by the rules of the test. */
public interface ExamResults {

  Optional<ExamResult> of(EnrolmentId enrolment);

  List<ExamResult> of(SessionId session);
}

package org.saradnja.training.exams;

import java.time.Instant;
import java.util.Map;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.EnrolmentId;

/**
 * Two people keyed the same answers of a test that was written on paper; they become an attempt.
 *
 * @param responses by the place of the item on the paper, from 0
 */
public record PaperAgreed(
    ExamId exam,
    EnrolmentId enrolment,
    Paper paper,
    Map<Integer, Response> responses,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  public PaperAgreed {
    responses = Map.copyOf(responses);
  }

  @Override
  public String subject() {
    return exam.subject();
  }
}

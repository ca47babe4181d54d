package org.saradnja.training.exams;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.saradnja.training.sessions.EnrolmentId;

/** Attempts at tests with what was answered. */
public interface Attempts {

  /** In order of their starts. */
  List<Attempt> of(ExamId exam);

  /** Of all tests that somebody sat in one seat, in order of their starts. */
  List<Attempt> of(EnrolmentId enrolment);

  /** Throws {@code NoSuchThing} when there is none. */
  Attempt get(AttemptId id);

  /** By the place of the item on the paper, from 0; what was never answered is left out. */
  Map<Integer, Response> responses(AttemptId attempt);

  /** How far each attempt of a test has come. */
  Map<AttemptId, Progress> progress(ExamId exam);

  /**
   * @param answered items with an answer
   * @param savedAt when the last answer came
   */
  record Progress(int answered, Instant savedAt) {}
}

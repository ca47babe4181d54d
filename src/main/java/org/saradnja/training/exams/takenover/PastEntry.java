package org.saradnja.training.exams.takenover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.PastParticipant;
import org.saradnja.training.sessions.Place;

/**
 * What one row says about a participant and the training they took part in.
 *
 * @param trainers names of those who led it
 * @param signed numbers of the days on which the participant signed
 */
record PastEntry(
    int line,
    Place place,
    List<DayBlock> days,
    List<String> trainers,
    PastParticipant participant,
    List<Integer> signed,
    Optional<Marks> marks,
    Optional<Paper> paper) {

  PastEntry {
    days = List.copyOf(days);
    trainers = List.copyOf(trainers);
    signed = List.copyOf(signed);
  }

  /**
   * A test on paper.
   *
   * @param points in hundredths of a point, as {@code maximum} and {@code passMark}
   */
  record Marks(int points, int maximum, int passMark) {}

  /** A certificate on paper. */
  record Paper(String number, LocalDate issuedOn) {}
}

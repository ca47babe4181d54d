package org.saradnja.training.sessions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The codes by which participants are found at the door; they alone open nothing. */
public interface PersonalCodes {

  /** The code of a participant, 25 digits, made when it is asked for first. */
  String of(EnrolmentId enrolment);

  /** As {@link #of}, of many at once. */
  Map<EnrolmentId, String> all(Collection<EnrolmentId> enrolments);

  /** Spaces and whatever else a scanner adds between digits do not matter. */
  Optional<EnrolmentId> find(String typed);
}

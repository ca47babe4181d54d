package org.saradnja.training.sessions.attending;

import java.util.Optional;

/**
 * What the organiser ruled of a day.
 *
 * @param late minutes, zero for in time; none when the clock decides
 * @param excuse why the participant was rightly away, else empty
 */
record Ruling(Optional<Integer> late, String excuse) {

  static final Ruling NONE = new Ruling(Optional.empty(), "");
}

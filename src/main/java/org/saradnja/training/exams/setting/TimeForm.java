package org.saradnja.training.exams.setting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.WholeText;

/** Extra time for somebody, as it was typed. */
public record TimeForm(String seat, String minutes) {

  static final TimeForm EMPTY = new TimeForm("", "");

  private static final int MOST = 600;

  public TimeForm(@Nullable String seat, @Nullable String minutes) {
    this.seat = seat == null ? "" : seat.strip();
    this.minutes = minutes == null ? "" : minutes.strip();
  }

  boolean hasSeat() {
    return seat.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  UUID id() {
    return UUID.fromString(seat);
  }

  boolean hasMinutes() {
    return WholeText.read(minutes, 0, MOST).isPresent();
  }

  static int most() {
    return MOST;
  }
}

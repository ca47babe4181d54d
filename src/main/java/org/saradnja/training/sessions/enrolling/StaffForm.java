package org.saradnja.training.sessions.enrolling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.files.Upload;
import org.springframework.web.multipart.MultipartFile;

/**
 * Whom a unit sends, one on each line, or a file that says the same.
 *
 * @param unit its slug
 * @param consent the unit's statement that the superiors agree
 */
public record StaffForm(String unit, String lines, String consent, @Nullable MultipartFile file) {

  public StaffForm {
    unit = text(unit);
    lines = text(lines);
    consent = text(consent);
  }

  static StaffForm of(String unit) {
    return new StaffForm(unit, "", "", null);
  }

  /** A box that is not ticked is not sent. */
  boolean isConsented() {
    return consent.equals("true");
  }

  Optional<Upload> upload() {
    return Optional.ofNullable(file).filter(sent -> !sent.isEmpty()).map(Upload::of);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}

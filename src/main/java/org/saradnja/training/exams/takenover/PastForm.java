package org.saradnja.training.exams.takenover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.TableFile;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.Upload;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.PastTrainings.PastSeries;
import org.saradnja.training.sessions.SeriesCode;
import org.springframework.web.multipart.MultipartFile;

/**
 * A past series and the table of its trainings, pasted or sent as a file; a file goes before what
 * was pasted.
 *
 * @param without ticked when refused rows are left out
 */
public record PastForm(
    String title,
    String code,
    String programme,
    String about,
    String source,
    String lines,
    @Nullable MultipartFile file,
    String without,
    String step) {

  private static final String TAKE_OVER = "preuzmi";
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_CODE = 60;
  private static final int LONGEST_TEXT = 2000;

  static final PastForm EMPTY = new PastForm("", "", "", "", "", "", null, "", "");

  public PastForm {
    title = text(title);
    code = text(code);
    programme = text(programme);
    about = text(about);
    source = text(source);
    lines = text(lines);
    file = file == null || file.isEmpty() ? null : file;
    without = text(without);
    step = text(step);
  }

  boolean asksToTakeOver() {
    return step.equals(TAKE_OVER);
  }

  /** A box that is not ticked is not sent. */
  boolean leavesRefusedOut() {
    return !without.isEmpty();
  }

  /** Empty when a file was sent that is no table. */
  Optional<List<List<String>>> table() {
    return file == null
        ? Optional.of(TableFile.csv(lines))
        : TableFile.read(Upload.of(file).content());
  }

  /** With the table in the field, as it is sent again. */
  PastForm showing(List<List<String>> table) {
    return new PastForm(
        title, code, programme, about, source, TableFile.written(table), null, without, step);
  }

  Map<String, String> errors(Map<String, String> programmes, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (title.isEmpty() || title.length() > LONGEST_TITLE || !Script.isCyrillic(title)) {
      errors.put("title", t.get("sessions.error.title"));
    }
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > LONGEST_CODE) {
      errors.put("code", t.get("sessions.error.code"));
    }
    if (!programmes.containsKey(programme)) {
      errors.put("programme", t.get("sessions.error.programme"));
    }
    if (about.length() > LONGEST_TEXT || !about.isEmpty() && !Script.isCyrillic(about)) {
      errors.put("about", t.get("sessions.error.about"));
    }
    if (source.isEmpty() || source.length() > LONGEST_TEXT || !Script.isCyrillic(source)) {
      errors.put("source", t.get("past.error.source"));
    }
    if (file != null && file.getSize() > TableFile.MOST_BYTES) {
      errors.put("file", t.get("form.file.tooLarge", TableFile.MOST_BYTES / 1_000_000));
    }
    return errors;
  }

  PastSeries series() {
    var id = new ProgrammeId(UUID.fromString(programme));
    return new PastSeries(new SeriesCode(code), id, title, about, source);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}

package org.saradnja.training.sessions.materials;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.WholeText;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.Upload;
import org.saradnja.training.sessions.materials.Material.Content;
import org.springframework.web.multipart.MultipartFile;

/**
 * A material as it is put up or replaced.
 *
 * @param edition the one that was looked at; of a new material empty
 */
public record MaterialForm(
    String title,
    String place,
    String shown,
    String audience,
    String edition,
    @Nullable MultipartFile file) {

  private static final int LONGEST_TITLE = 200;
  static final int LAST_PLACE = 999;

  public MaterialForm {
    title = text(title);
    place = text(place);
    shown = text(shown);
    audience = text(audience);
    edition = text(edition);
  }

  /** To be put up at the end of the list, for those with a seat, as soon as it is there. */
  static MaterialForm atPlace(int place) {
    return new MaterialForm(
        "", Integer.toString(place), Shown.BEFORE.name(), Audience.SEATED.name(), "", null);
  }

  static MaterialForm of(Material material) {
    var content = material.content();
    return new MaterialForm(
        content.title(),
        Integer.toString(content.place()),
        content.shown().name(),
        content.audience().name(),
        Integer.toString(material.edition()),
        null);
  }

  Optional<Upload> upload() {
    return Optional.ofNullable(file).filter(sent -> !sent.isEmpty()).map(Upload::of);
  }

  /** Which edition was looked at; none that there could be when it was not sent. */
  int lookedAt() {
    return edition.matches("[0-9]{1,6}") ? Integer.parseInt(edition) : 0;
  }

  sealed interface Parsed {
    record Valid(Content content) implements Parsed {}

    /** What is wrong, by field. */
    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  Parsed parse(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (title.isEmpty()) {
      errors.put("title", t.get("materials.error.title"));
    } else if (title.length() > LONGEST_TITLE) {
      errors.put("title", t.get("materials.error.title.long", LONGEST_TITLE));
    }
    if (WholeText.read(place, 1, LAST_PLACE).isEmpty()) {
      errors.put("place", t.get("materials.error.place", LAST_PLACE));
    }
    if (!isOne(Shown.values(), shown)) {
      errors.put("shown", t.get("materials.error.choose"));
    }
    if (!isOne(Audience.values(), audience)) {
      errors.put("audience", t.get("materials.error.choose"));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(
            new Content(
                title, Integer.parseInt(place), Shown.valueOf(shown), Audience.valueOf(audience)))
        : new Parsed.Invalid(errors);
  }

  private static boolean isOne(Enum<?>[] values, String typed) {
    return Arrays.stream(values).anyMatch(value -> value.name().equals(typed));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}

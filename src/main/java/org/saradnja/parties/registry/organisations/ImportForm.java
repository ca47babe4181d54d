package org.saradnja.parties.registry.organisations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A table that was pasted, or uploaded as a file; a file goes before what was pasted. */
public record ImportForm(String text, @Nullable MultipartFile file, String step) {

  public static final int MOST_BYTES = 1_000_000;
  private static final String TAKE_OVER = "uvezi";

  public ImportForm(@Nullable String text, @Nullable MultipartFile file, @Nullable String step) {
    this.text = text == null ? "" : text;
    this.file = file == null || file.isEmpty() ? null : file;
    this.step = step == null ? "" : step;
  }

  static ImportForm empty() {
    return new ImportForm("", null, "");
  }

  boolean asksToTakeOver() {
    return step.equals(TAKE_OVER);
  }

  /** The table as text, or what is wrong with it. */
  record Table(String text, Optional<Problem> problem) {

    private static Table wrong(String text, String key, String... arguments) {
      return new Table(text, Optional.of(Problem.of("table", key, arguments)));
    }
  }

  Table table() throws IOException {
    if (file == null) {
      return sized(text.getBytes(StandardCharsets.UTF_8).length, text);
    }
    if (file.getSize() > MOST_BYTES) {
      return Table.wrong(text, "table.tooLarge");
    }
    try {
      var decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
      return sized(file.getSize(), decoded);
    } catch (CharacterCodingException otherEncoding) {
      return Table.wrong(text, "table.encoding");
    }
  }

  private static Table sized(long bytes, String text) {
    return bytes > MOST_BYTES
        ? Table.wrong(text, "table.tooLarge")
        : new Table(text, Optional.empty());
  }
}

package org.saradnja.training.exams.bank;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of questions that was uploaded, or its text that was pasted; a file goes first. */
public record TransferForm(String format, String text, @Nullable MultipartFile file, String step) {

  static final TransferForm EMPTY = new TransferForm("gift", "", null, "");

  public static final int MOST_BYTES = 2_000_000;
  private static final String TAKE = "uvezi";

  public TransferForm(
      @Nullable String format,
      @Nullable String text,
      @Nullable MultipartFile file,
      @Nullable String step) {
    this.format = format == null ? "" : format;
    this.text = text == null ? "" : text;
    this.file = file == null || file.isEmpty() ? null : file;
    this.step = step == null ? "" : step;
  }

  boolean takes() {
    return step.equals(TAKE);
  }

  TransferForm with(String read) {
    return new TransferForm(format, read, null, step);
  }

  /**
   * @param problem key of the text that says why there is nothing to read
   */
  record Content(String text, Optional<String> problem) {}

  Content content() throws IOException {
    if (file == null) {
      return text.isBlank()
          ? new Content(text, Optional.of("exams.import.error.empty"))
          : new Content(text, tooLarge(text.length()));
    }
    if (file.getSize() > MOST_BYTES) {
      return new Content(text, Optional.of("exams.import.error.tooLarge"));
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return new Content(
          decoder.decode(ByteBuffer.wrap(file.getBytes())).toString(), Optional.empty());
    } catch (CharacterCodingException otherEncoding) {
      return new Content(text, Optional.of("exams.import.error.encoding"));
    }
  }

  private static Optional<String> tooLarge(int characters) {
    return characters > MOST_BYTES ? Optional.of("exams.import.error.tooLarge") : Optional.empty();
  }
}

package org.saradnja.base.kernel;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Something to be told, before it is known in which language.
 *
 * @param key of the text
 * @param arguments ready to print, sentences themselves, or moments
 */
public record Sentence(String key, List<Object> arguments) {

  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /** A moment as a file writes it, in RFC 3339; what is none is told as it stands. */
  public static Object moment(String written) {
    try {
      return OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeParseException _) {
      return written;
    }
  }

  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }
}

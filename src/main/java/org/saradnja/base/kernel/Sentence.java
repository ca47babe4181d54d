package org.saradnja.base.kernel;

import java.util.List;

/**
 * Something to be told, before it is known in which language.
 *
 * @param key of the text
 * @param arguments ready to print, or sentences themselves
 */
public record Sentence(String key, List<Object> arguments) {

  public Sentence {
    arguments = List.copyOf(arguments);
  }

  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }
}

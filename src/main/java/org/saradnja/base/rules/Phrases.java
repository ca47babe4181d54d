package org.saradnja.base.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The texts of this module in one language. A missing text throws. */
final class Phrases {

  private final Properties texts = new Properties();
  private final String file;

  Phrases(String language) {
    file = "/texts/rules." + language + ".properties";
    try (var stream = Phrases.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("No texts in " + file);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + file, broken);
    }
  }

  String get(String key, Object... arguments) {
    var pattern =
        find(key).orElseThrow(() -> new IllegalArgumentException("No text " + key + " in " + file));
    var words = Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(words);
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }
}

package org.saradnja.base.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts of the interface, Serbian in Cyrillic and English, from {@code texts/*.sr.properties}
 * and {@code texts/*.en.properties}. A missing key throws; a key written twice stops the start.
 */
@Component
public class TextCatalogue {

  private final Map<String, String> serbian;
  private final Map<String, String> english;

  TextCatalogue() throws IOException {
    serbian = load("classpath*:texts/*.sr.properties");
    english = load("classpath*:texts/*.en.properties");
  }

  /** The same texts where there is no application, as in {@code ./saradnja verify}. */
  public static TextCatalogue ofCommands() {
    try {
      return new TextCatalogue();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The pattern of a text in the language of the face; Latin is made of Cyrillic when printed. */
  public String pattern(Face face, String key) {
    var text = (face.isEnglish() ? english : serbian).get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + face);
    }
    return text;
  }

  public boolean has(String key) {
    return serbian.containsKey(key);
  }

  Set<String> serbianKeys() {
    return serbian.keySet();
  }

  Set<String> englishKeys() {
    return english.keySet();
  }

  private static Map<String, String> load(String pattern) throws IOException {
    var texts = new HashMap<String, String>();
    for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      var read = new Properties();
      try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
        read.load(reader);
      }
      for (var key : read.stringPropertyNames()) {
        if (texts.put(key, read.getProperty(key)) != null) {
          throw new IllegalStateException("Text " + key + " stands twice, again in " + resource);
        }
      }
    }
    return Map.copyOf(texts);
  }
}

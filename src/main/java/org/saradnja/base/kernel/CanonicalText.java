package org.saradnja.base.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree as RFC 8785 says: names in the order of their UTF-16 units, numbers as ECMAScript
 * writes them, and no character escaped but those that JSON cannot hold.
 */
final class CanonicalText {

  private static final char FIRST_PRINTED = 0x20;
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder text = new StringBuilder();

  private CanonicalText() {}

  /** Throws {@code IllegalArgumentException} for a number that a double would change. */
  static String of(JsonNode tree) {
    var written = new CanonicalText();
    written.value(tree);
    return written.text.toString();
  }

  private void value(JsonNode node) {
    if (node.isObject()) {
      object(node);
    } else if (node.isArray()) {
      array(node);
    } else if (node.isString()) {
      string(node.stringValue());
    } else if (node.isNumber()) {
      number(node.decimalValue());
    } else {
      text.append(node); // true, false and null
    }
  }

  private void object(JsonNode node) {
    char before = '{';
    for (var name : node.propertyNames().stream().sorted().toList()) {
      text.append(before);
      string(name);
      text.append(':');
      value(node.required(name));
      before = ',';
    }
    text.append(node.isEmpty() ? "{}" : "}");
  }

  private void array(JsonNode node) {
    char before = '[';
    for (var item : node.values()) {
      text.append(before);
      value(item);
      before = ',';
    }
    text.append(node.isEmpty() ? "[]" : "]");
  }

  private void number(BigDecimal number) {
    double nearest = number.doubleValue();
    if (!Double.isFinite(nearest)
        || new BigDecimal(Double.toString(nearest)).compareTo(number) != 0) {
      throw new IllegalArgumentException(
          "Write " + number + " as a string: a JSON number would change it");
    }
    try {
      text.append(NumberToJSON.serializeNumber(nearest));
    } catch (IOException infinite) {
      throw new UncheckedIOException("No number", infinite);
    }
  }

  private void string(String value) {
    text.append('"');
    int plain = 0;
    for (int i = 0; i < value.length(); i++) {
      char one = value.charAt(i);
      if (one < FIRST_PRINTED || one == '"' || one == '\\') {
        text.append(value, plain, i);
        escaped(one);
        plain = i + 1;
      }
    }
    text.append(value, plain, value.length()).append('"');
  }

  private void escaped(char one) {
    switch (one) {
      case '"', '\\' -> text.append('\\').append(one);
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> text.append("\\u").append(HEX.toHexDigits(one));
    }
  }
}

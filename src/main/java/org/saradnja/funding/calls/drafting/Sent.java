package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What a browser sent; a field it left out is an empty text. */
record Sent(MultiValueMap<String, String> fields) {

  String text(String name) {
    var text = fields.getFirst(name);
    return text == null ? "" : text;
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  Set<String> all(String name) {
    return Set.copyOf(fields.getOrDefault(name, List.of()));
  }

  String code(String name, String otherwise) {
    var code = text(name);
    return code.matches("[a-z]{1,20}\\d{0,3}") ? code : otherwise;
  }
}

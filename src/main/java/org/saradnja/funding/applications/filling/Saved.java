package org.saradnja.funding.applications.filling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a browser sent last for one step, exactly as it was typed: what cannot be read yet is kept
 * too.
 *
 * @param version counts the savings of the step, 0 before the first
 * @param page the opened page that sent it; a page may save again and again without asking
 * @param by the person
 */
record Saved(int version, UUID page, UUID by, Instant at, Map<String, String> fields) {

  static final Saved NOTHING =
      new Saved(0, new UUID(0, 0), new UUID(0, 0), Instant.EPOCH, Map.of());

  Saved {
    fields = Map.copyOf(fields);
  }

  Saved as(int newVersion) {
    return new Saved(newVersion, page, by, at, fields);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}

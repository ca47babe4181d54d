package org.saradnja.parties.registry.organisations;

import java.util.List;

/**
 * What is wrong with a field, or what to look at in it.
 *
 * @param key of the sentence; {@code arguments} stand in it
 */
record Problem(String field, String key, List<String> arguments) {

  static Problem of(String field, String key, String... arguments) {
    return new Problem(field, "registry.problem." + key, List.of(arguments));
  }
}

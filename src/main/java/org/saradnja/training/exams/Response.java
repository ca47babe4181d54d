package org.saradnja.training.exams;

import java.util.List;

/**
 * What somebody answered to one item of a paper: the places of the taken choices as they were
 * shown, counted from 0; for pairs the place of the right side taken for each left side, empty
 * where none was; for numbers and texts what was typed. Nothing in it tells a choice that was never
 * shown.
 */
public record Response(List<String> values) {

  public static final Response NONE = new Response(List.of());

  private static final int MOST = 30;
  private static final int LONGEST = 500;

  public Response {
    values = List.copyOf(values);
  }

  /** As a browser sent it: no more than an answer can be. */
  public static Response sent(List<String> values) {
    return new Response(
        values.stream()
            .limit(MOST)
            .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
            .toList());
  }

  public boolean isEmpty() {
    return values.stream().allMatch(String::isBlank);
  }
}

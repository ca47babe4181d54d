package org.saradnja.parties.registry.organisations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of organisations before it is taken over.
 *
 * @param preview what taking it over will do, once the table has been read
 */
public record ImportPage(
    String text, Map<String, String> errors, @Nullable Preview preview, List<String> columns) {

  /**
   * @param rows refused ones and those with a warning, and the first of the others
   * @param summary how many rows will be entered, corrected, left as they are, refused
   * @param possible whether any row can be taken over
   */
  public record Preview(List<Count> summary, List<Row> rows, boolean possible, String rest) {}

  public record Count(String label, String number) {}

  /**
   * @param sentences a reason or warning each
   */
  public record Row(
      String line,
      String name,
      String number,
      String outcome,
      String mark,
      List<String> sentences) {}
}

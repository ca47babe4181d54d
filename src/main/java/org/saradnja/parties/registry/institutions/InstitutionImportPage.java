package org.saradnja.parties.registry.institutions;

import java.util.List;
import java.util.Map;

/**
 * A table of institutions, before it is taken over or after.
 *
 * @param text the table; after it was taken over, what was refused of it
 * @param heading of what will be or what became of it, empty before it was read
 * @param possible whether there is something to take over
 */
public record InstitutionImportPage(
    String text,
    Map<String, String> errors,
    String heading,
    List<Count> summary,
    List<Row> rows,
    boolean possible,
    List<String> columns) {

  public record Count(String label, String number) {}

  /**
   * @param mark css of the outcome
   * @param sentences a reason each
   */
  public record Row(
      String line, String name, String outcome, String mark, List<String> sentences) {}
}

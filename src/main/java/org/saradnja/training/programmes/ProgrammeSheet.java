package org.saradnja.training.programmes;

import java.util.List;

/**
 * The entry of a programme in the words of a face, ready to print.
 *
 * @param kicker kind and year
 * @param adoption by what it was adopted, in a sentence that {@code cited} may end
 * @param cited an act or a source, in Serbian; may be empty
 * @param records where it stands in the Central records; may be empty
 */
public record ProgrammeSheet(
    String kicker,
    String title,
    String adoption,
    String cited,
    String records,
    List<Fact> facts,
    List<Part> parts) {

  public record Fact(String name, String value) {}

  /**
   * @param items of an ordered list, if {@code ordered}
   */
  public record Part(
      String id, String heading, List<String> paragraphs, List<String> items, boolean ordered) {}
}

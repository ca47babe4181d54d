package org.saradnja.training.trainers.calling;

import java.util.List;

/**
 * Calls for trainers on the desk of the Academy.
 *
 * @param warnings years with fewer calls than the rule asks for
 */
public record CallsPage(
    List<Line> drafts, List<Line> published, List<YearLine> years, List<String> warnings) {

  public record Line(String href, String title, String about, String state, String mark) {}

  public record YearLine(String year, String published, String least, String state, String mark) {}
}

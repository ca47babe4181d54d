package org.saradnja.funding.applications;

import java.util.List;

/**
 * A content ready to print, as the template {@code funding/applications/sheet} shows it to the
 * applicant, the office and the commission alike.
 *
 * @param sums the last row of the budget
 */
public record Sheet(
    List<Fact> facts,
    List<Section> sections,
    List<Line> budget,
    Line sums,
    String explanation,
    List<String> statements,
    List<Attachment> attachments) {

  public Sheet {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    budget = List.copyOf(budget);
    statements = List.copyOf(statements);
    attachments = List.copyOf(attachments);
  }

  public record Fact(String name, String value) {}

  /**
   * @param heading the question; {@code text} as the applicant wrote it
   */
  public record Section(String heading, String text) {}

  public record Line(
      String kind,
      String description,
      String quantity,
      String price,
      String total,
      String unit,
      String own,
      String other) {}

  /**
   * @param about size and what the scanner said
   * @param href path without face from which those who may see it download the file
   */
  public record Attachment(String slot, String name, String about, String digest, String href) {}
}

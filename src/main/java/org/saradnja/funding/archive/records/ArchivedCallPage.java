package org.saradnja.funding.archive.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of the past as its source published it, ready to print.
 *
 * @param language of what the source wrote; our own words are in the language of the page
 * @param warning what is not known, when the list is cut
 * @param unit the page of the unit, when the register of units holds it
 * @param rows how many rows the list has, absent when there is no list
 */
public record ArchivedCallPage(
    String code,
    String kicker,
    String title,
    String language,
    String lead,
    @Nullable String warning,
    @Nullable Link unit,
    @Nullable String rows,
    List<Section> sections,
    List<Oddity> oddities,
    @Nullable Words notes,
    List<Link> sources,
    String readFrom) {

  /**
   * @param href path without face, or an outside address
   */
  public record Link(String href, String label) {}

  /** Facts with labels, or items, under a heading. */
  public record Section(String id, String heading, List<Fact> facts, List<Words> items) {}

  /**
   * @param language of the value, when the source wrote it
   */
  public record Fact(
      String label, String value, @Nullable String detail, @Nullable String language) {

    static Fact of(String label, String value) {
      return new Fact(label, value, null, null);
    }
  }

  /**
   * @param language absent when it is that of the page
   */
  public record Words(String text, @Nullable String language) {}

  /** What is unusual in the source, in general words, and where exactly. */
  public record Oddity(String what, Words where) {}
}

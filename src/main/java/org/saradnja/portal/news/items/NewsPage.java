package org.saradnja.portal.news.items;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news item ready to print, in the language of one face.
 *
 * @param kicker when it was published, or that it is not yet
 * @param language of the texts; that of the page unless a translation is missing
 * @param origin where the facts come from
 */
public record NewsPage(
    String kicker,
    String title,
    String lead,
    String language,
    List<Figure> figures,
    List<Part> parts,
    @Nullable String origin,
    List<String> acknowledgement,
    @Nullable Editing editing) {

  public record Figure(String number, String what) {}

  /**
   * @param kind p, h2 or ul; {@code items} of a list only
   */
  public record Part(String kind, String text, List<String> items) {}

  /**
   * What its editor can do with it from the preview.
   *
   * @param act path of the act that is possible now, with its button and what it will mean
   */
  public record Editing(
      String number, String version, String state, String act, String button, String meaning) {}
}

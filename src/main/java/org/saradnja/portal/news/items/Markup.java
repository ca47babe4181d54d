package org.saradnja.portal.news.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The small markup of news: paragraphs between empty lines, {@code ## } before a heading, {@code -
 * } before each item of a list, and {@code = 7 | trainings} for a figure. Everything else is plain
 * text; there is no HTML.
 */
final class Markup {

  private static final String HEADING = "## ";
  private static final String ITEM = "- ";
  private static final String FIGURE = "= ";

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private Markup() {}

  /** A part of the text as a template prints it. */
  sealed interface Block {
    record Paragraph(String text) implements Block {}

    record Heading(String text) implements Block {}

    record Items(List<String> items) implements Block {}

    record Figure(String number, String what) implements Block {}
  }

  static List<Block> read(String text) {
    var markup = new Markup();
    text.lines().map(String::strip).forEach(markup::line);
    markup.end();
    return List.copyOf(markup.blocks);
  }

  private void line(String line) {
    if (line.startsWith(ITEM)) {
      endParagraph();
      items.add(line.substring(ITEM.length()).strip());
      return;
    }
    endItems();
    var figure = figure(line);
    if (line.isEmpty()) {
      endParagraph();
    } else if (line.startsWith(HEADING)) {
      endParagraph();
      blocks.add(new Block.Heading(line.substring(HEADING.length()).strip()));
    } else if (figure.isPresent()) {
      endParagraph();
      blocks.add(figure.get());
    } else {
      lines.add(line);
    }
  }

  private static Optional<Block> figure(String line) {
    int bar = line.indexOf('|');
    return line.startsWith(FIGURE) && bar > 0
        ? Optional.of(
            new Block.Figure(
                line.substring(FIGURE.length(), bar).strip(), line.substring(bar + 1).strip()))
        : Optional.empty();
  }

  private void end() {
    endItems();
    endParagraph();
  }

  private void endItems() {
    if (!items.isEmpty()) {
      blocks.add(new Block.Items(List.copyOf(items)));
      items.clear();
    }
  }

  private void endParagraph() {
    if (!lines.isEmpty()) {
      blocks.add(new Block.Paragraph(String.join(" ", lines)));
      lines.clear();
    }
  }
}

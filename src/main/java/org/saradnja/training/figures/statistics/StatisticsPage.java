package org.saradnja.training.figures.statistics;

import java.util.List;
import java.util.Map;

/**
 * The public figures of trainings in a face.
 *
 * @param csv path of the same as a file, or empty where there is none
 */
public record StatisticsPage(
    String heading,
    String lead,
    Asked asked,
    Block all,
    List<Block> series,
    List<Table> tables,
    List<Cut> cuts,
    String csv,
    String json) {

  /**
   * @param problem what was wrong with the days asked for, or empty
   */
  public record Asked(String from, String until, String problem, List<Choice> choices) {}

  /**
   * By what figures may be narrowed.
   *
   * @param options names by codes; the empty code stands for all
   */
  public record Choice(String id, String label, Map<String, String> options, String chosen) {}

  /**
   * Some trainings together.
   *
   * @param about days of the trainings, or empty
   * @param bar absent when nobody took part
   */
  public record Block(
      String id, String heading, String about, String href, List<Figure> figures, Bar bar) {

    public boolean hasBar() {
      return !bar.sentence().isEmpty();
    }
  }

  /**
   * @param href path of the list behind the number for those who may see it, else empty
   */
  public record Figure(String number, String label, String href) {}

  /**
   * @param width of the first part in percent, with a point
   * @param rest of the second part
   */
  public record Bar(String sentence, String share, String width, String rest, List<String> legend) {

    static final Bar NONE = new Bar("", "", "", "", List.of());
  }

  /** One property of trainings and what each of its values amounts to. */
  public record Table(String id, String heading, String column, List<Row> rows) {}

  /**
   * @param href of the figures of it alone; empty where they cannot be chosen
   * @param width of the bar of participants in percent of the longest
   */
  public record Row(
      String name,
      String href,
      String width,
      String sessions,
      String participants,
      String women,
      String men,
      String certificates,
      String units) {}

  /** A reporting date, with the numbers of then and of today. */
  public record Cut(String day, String href, String frozenAt, List<Beside> numbers) {}

  public record Beside(String label, String then, String today) {}
}

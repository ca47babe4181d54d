package org.saradnja.training.capacity.staff;

import java.util.List;
import java.util.Map;
import org.saradnja.base.web.PageOf;

/**
 * Who of a unit is trained, for those who keep its staff, run its calls or decide in it.
 *
 * @param others units of the same reader
 * @param enrols whether the reader may send colleagues to trainings and take their documents away
 * @param sets whether the reader sets what is asked of the unit's people
 */
public record CapacityPage(
    String slug,
    String name,
    List<Link> others,
    List<Figure> figures,
    List<Missing> missing,
    List<Expiring> expiring,
    Listed listed,
    List<Nearby> nearby,
    boolean enrols,
    boolean sets) {

  public record Link(String href, String label) {}

  public record Figure(String number, String label) {}

  /**
   * Those who lack one programme, and the trainings by it that take applications, the nearest
   * first.
   */
  public record Missing(String id, String programme, List<Lacking> people, List<Offer> offers) {}

  /**
   * @param asks which role asks for which document
   * @param coming the training in which it may be made good; empty when there is none
   * @param line as the unit's application takes it; empty when there is nothing to apply for
   */
  public record Lacking(String id, String name, String asks, String coming, String line) {}

  /**
   * @param action where the chosen are sent
   */
  public record Offer(String action, String place, String days, String nearness) {}

  public record Expiring(
      String href,
      String number,
      String name,
      String programme,
      String until,
      String state,
      String mark) {}

  /**
   * @param exports the query of the files, with its question mark; empty without filters
   */
  public record Listed(
      PageOf<Row> list,
      String q,
      Map<String, String> chosen,
      Map<String, String> states,
      Map<String, String> programmes,
      Map<String, String> orders,
      String exports) {}

  /**
   * @param about roles and the job
   * @param lacks programmes that a role asks for and that are not there
   */
  public record Row(String name, String about, List<Cell> cells, List<String> lacks) {}

  /**
   * @param href of the document; empty when there is none
   * @param more when it was issued and until when it holds, what is to come, what was attended
   */
  public record Cell(
      String programme,
      String document,
      String href,
      String state,
      String mark,
      List<String> more) {}

  /**
   * @param send where colleagues are sent; empty when it takes no applications or the reader sends
   *     nobody
   */
  public record Nearby(
      String href,
      String place,
      String days,
      String title,
      String nearness,
      String places,
      String closes,
      String send) {}
}

package org.saradnja.practice.exercises.working;

import java.util.List;
import java.util.Map;

/**
 * The work of a pair, for those who lead the exercise: to read, and to say something about it.
 *
 * @param back path of the exercise without face
 * @param call absent before the town is made
 */
public record LookPage(
    String path,
    String back,
    String place,
    String title,
    List<String> people,
    List<String> standing,
    List<PairPage.Link> links,
    List<Scored> scored,
    List<Placed> list,
    Objection objection,
    List<PairPage.Said> remarks,
    String remark,
    Map<String, String> errors,
    boolean open) {

  public record Scored(String number, String organisation, String title, List<Sheet> sheets) {}

  public record Sheet(String member, String total, String at, List<Line> lines) {}

  public record Line(String criterion, String points, String reason) {}

  public record Placed(
      String rank, String organisation, String title, String points, String outcome) {}

  /**
   * @param paragraphs of the objection; none before the list
   */
  public record Objection(List<String> paragraphs, List<ObjectionPage.Answered> answers) {}
}

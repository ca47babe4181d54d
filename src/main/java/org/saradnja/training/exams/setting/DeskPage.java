package org.saradnja.training.exams.setting;

import java.util.List;
import java.util.Map;

/**
 * The organiser's desk of one test: who has started, who is saving, who is done.
 *
 * @param act what can be done now: otvaranje, zatvaranje or nothing
 * @param seats who can be given time, by the id of the seat; nobody once the test is closed
 */
public record DeskPage(
    String id,
    String session,
    String day,
    String title,
    String about,
    String state,
    String mark,
    List<Fact> facts,
    List<Fact> figures,
    List<Line> lines,
    String act,
    boolean editable,
    Map<String, String> seats,
    TimeForm form,
    Map<String, String> errors) {

  public record Fact(String name, String value) {}

  /**
   * @param paper where a test on paper is printed and keyed in, empty where there is none
   * @param extra minutes beyond those of others, in words; empty without any
   */
  public record Line(
      String paper,
      String name,
      String room,
      String roomMark,
      String state,
      String mark,
      String progress,
      String saved,
      String extra) {}
}

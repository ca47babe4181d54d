package org.saradnja.parties.rulebook.rules;

import java.util.List;
import org.saradnja.base.web.PageOf;

/**
 * The book of rules: the national ones, and what units adopted instead.
 *
 * @param weaker how many of the units' rules are weaker than the national ones, in words
 */
public record BookPage(List<Chaptered> chapters, PageOf<Own> own, String weaker) {

  public record Chaptered(String id, String heading, List<Line> lines) {}

  /**
   * A rule in force.
   *
   * @param national the national value beside a unit's own, else empty
   * @param reason why a unit's own rule is weaker, as its unit wrote it
   * @param mark the shape of the tag of the source
   * @param adopting path without face of the form that adopts a unit's own value, or empty
   */
  public record Line(
      String code,
      String name,
      String value,
      String national,
      boolean weaker,
      String reason,
      String start,
      String direction,
      String provision,
      boolean ownAct,
      boolean toBeChecked,
      String source,
      String mark,
      String adopting) {}

  /**
   * A unit's own rule as it was recorded.
   *
   * @param from since when it holds
   * @param state whether it holds, will hold or was replaced
   */
  public record Own(
      String unit,
      String unitHref,
      String code,
      String rule,
      String value,
      String national,
      boolean weaker,
      String reason,
      String act,
      String adopted,
      String from,
      String state,
      String mark) {}
}

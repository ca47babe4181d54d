package org.saradnja.base.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** In what a rule's value is written, and what such a value looks like. */
public enum RuleUnit {
  CALENDAR_DAYS("calendar-days", Shape.LENGTH),
  WORKING_DAYS("working-days", Shape.LENGTH),
  MONTHS("months", Shape.LENGTH),
  /** Month and day, {@code 01-31}. */
  DAY_OF_YEAR("day-of-year", Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")),
  YEARS("years", Shape.NUMBER),
  /** Of a hundred. */
  POINTS("points", Shape.OF_A_HUNDRED),
  PERCENT("percent", Shape.OF_A_HUNDRED),
  COUNT("count", Shape.NUMBER),
  /** Whole dinars. */
  DINARS("dinars", Pattern.compile("0|[1-9]\\d{0,11}")),
  /** Codes with commas between. */
  LIST("list", Pattern.compile("[A-Za-z0-9-]+(,[A-Za-z0-9-]+)*")),
  /** One code of the rule's options. */
  CHOICE("choice", Pattern.compile("[A-Z_]+")),
  YES_NO("yes-no", Pattern.compile("yes|no"));

  private final String code;
  private final Pattern shape;

  RuleUnit(String code, Pattern shape) {
    this.code = code;
    this.shape = shape;
  }

  public String code() {
    return code;
  }

  public static RuleUnit of(String code) {
    return Arrays.stream(values())
        .filter(unit -> unit.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No unit " + code));
  }

  /**
   * Whether the value is written as this unit asks, and is among the options when there are any.
   */
  boolean accepts(String value, List<String> options) {
    return shape.matcher(value).matches()
        && (options.isEmpty() || options.containsAll(List.of(value.split(",", -1))));
  }

  private static final class Shape {
    static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,3}");
    static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,3}");
    static final Pattern OF_A_HUNDRED = Pattern.compile("\\d|[1-9]\\d|100");
  }
}

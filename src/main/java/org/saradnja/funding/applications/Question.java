package org.saradnja.funding.applications;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the form asks about the programme in words. The codes stand in what was sent and are never
 * renamed.
 */
public enum Question {
  SUMMARY("summary", 800, 3),
  PROBLEM("problem", 3000, 6),
  GOALS("goals", 2000, 5),
  TARGET_GROUP("targetGroup", 1000, 3),
  ACTIVITIES("activities", 5000, 8),
  RESULTS("results", 2000, 5),
  PLACE("place", 300, 2),
  SUSTAINABILITY("sustainability", 2000, 5);

  private final String code;
  private final int longest;
  private final int rows;

  Question(String code, int longest, int rows) {
    this.code = code;
    this.longest = longest;
    this.rows = rows;
  }

  @JsonValue
  public String code() {
    return code;
  }

  /** The most characters of an answer. */
  public int longest() {
    return longest;
  }

  /** Lines of the field. */
  public int rows() {
    return rows;
  }

  public String textKey() {
    return "applications.question." + code;
  }
}

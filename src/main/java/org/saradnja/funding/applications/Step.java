package org.saradnja.funding.applications;

/** A step of filling an application: one page, saved as one piece. */
public enum Step {
  PROGRAMME("program"),
  BUDGET("budzet"),
  STATEMENTS("izjave");

  private final String path;

  Step(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }

  public String textKey() {
    return "applications.step." + path;
  }
}

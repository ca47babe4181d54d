package org.saradnja.funding.applications;

/** What the applicant states under responsibility; an unticked one was not given. */
public enum Statement {
  NOT_FUNDED_ELSEWHERE,
  NO_CONFLICT,
  ACCURATE,
  ACCEPTS_OBLIGATIONS;

  public String textKey() {
    return "applications.statement." + name();
  }
}

package org.saradnja.base.practice;

/**
 * Invented people who do in every town what trainees find done. Nobody signs in as one of them:
 * they have no password.
 */
public enum Extra {
  OFFICER("vezba-sluzbenik", "Приправа Спремић"),
  APPLICANT("vezba-podnosilac", "Захтева Молбић"),
  FIRST_MEMBER("vezba-clan1", "Трећа Столицић"),
  SECOND_MEMBER("vezba-clan2", "Допуњен Кворумић");

  private final String account;
  private final String person;

  Extra(String account, String person) {
    this.account = account;
    this.person = person;
  }

  public String email() {
    return account + "@vezbaonica.example";
  }

  /** The part of the address before the sign. */
  public String account() {
    return account;
  }

  public String person() {
    return person;
  }
}

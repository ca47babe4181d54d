package org.saradnja.base.practice.world;

import java.util.List;

/** What the practice world is, whom one may be in it, and what its clock shows. */
public record PracticePage(List<Account> accounts, String password, String now, String weekday) {

  public record Account(String email, String role) {}
}

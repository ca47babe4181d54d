package org.saradnja.training.certificates.register;

import java.util.List;

/** Who of a session would get what, with the reasons, before it is ordered. */
public record OrderPage(
    String action,
    String title,
    String place,
    String days,
    String rule,
    List<Person> people,
    String sums) {

  public record Person(String name, String outcome, String mark, List<String> reasons) {}
}

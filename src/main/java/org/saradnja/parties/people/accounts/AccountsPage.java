package org.saradnja.parties.people.accounts;

import org.saradnja.base.web.PageOf;

/** The accounts of the installation. */
public record AccountsPage(String text, String count, PageOf<Line> list) {

  public record Line(String href, String name, String email, String roles) {}
}

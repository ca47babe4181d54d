package org.saradnja.parties.people.signin;

import java.util.List;

/** Where the person is signed in. */
public record SessionsPage(List<Line> sessions) {

  /**
   * One session.
   *
   * @param handle names it without giving its secret away
   */
  public record Line(String handle, String device, String opened, String used, boolean here) {}

  public boolean hasOthers() {
    return sessions.size() > 1;
  }
}

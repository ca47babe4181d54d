package org.saradnja.parties.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * Who sends a request, for a statement that finds it out by itself on its one way to the database.
 * Only for what is sent again and again by somebody who is at work; whoever is not recognised goes
 * the usual way, where sessions are opened, kept awake and refused.
 */
public interface Bearers {

  /**
   * Empty without a session, without the token of its forms, and with a character that no database
   * keeps. Whether the session still holds is left to the statement.
   */
  Optional<Bearer> of(HttpServletRequest request);

  /**
   * @param person SQL that answers the id of whose session it is, and nothing when the session is
   *     unknown, over, or has not been used for so long that its use must be written down
   * @param given values of the names in it, which all begin with {@code bearer}
   */
  record Bearer(String person, Map<String, ?> given) {}
}

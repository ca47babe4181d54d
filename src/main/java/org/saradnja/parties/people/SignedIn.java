package org.saradnja.parties.people;

import java.io.Serializable;
import org.saradnja.base.web.Reader;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in: the principal of every authenticated request, taken by controllers as
 * {@code @AuthenticationPrincipal SignedIn}. What the person may do is read from the mandates at
 * each act, never from the session.
 */
public record SignedIn(PersonId person, String displayName)
    implements Reader, AuthenticatedPrincipal, Serializable {

  /** The key of the session index. */
  @Override
  public String getName() {
    return person.value().toString();
  }
}

package org.saradnja.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of somebody who is signed in. */
public final class Signed {

  private Signed() {}

  public static RequestPostProcessor as(SignedIn who) {
    return authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
  }
}

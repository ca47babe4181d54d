package org.saradnja.parties.people.passwords;

import java.util.List;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Address and password against what is kept. A wrong password, an unknown address and an account
 * without a password are one answer, after the same time.
 */
@Component
class SigningInByPassword implements AuthenticationManager {

  private final People people;
  private final PasswordTable passwords;
  private final Hashing hashing;

  SigningInByPassword(People people, PasswordTable passwords, Hashing hashing) {
    this.people = people;
    this.passwords = passwords;
    this.hashing = hashing;
  }

  @Override
  public Authentication authenticate(Authentication claimed) {
    var person = people.withEmail(claimed.getName());
    var matches =
        hashing.matches(
            String.valueOf(claimed.getCredentials()), person.flatMap(passwords::hashOf));
    if (!matches || person.isEmpty()) {
      throw new BadCredentialsException("Address or password is wrong");
    }
    var who = new SignedIn(person.get(), people.nameOf(person.get()).cyrillic());
    return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
  }
}

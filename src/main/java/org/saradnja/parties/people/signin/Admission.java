package org.saradnja.parties.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Throttle;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets in by password, within an allowance for the account and one for the place. The account's is
 * tight; the place's lets a hall of people behind one address sign in at once.
 */
@Component
class Admission {

  static final Allowance OF_AN_ACCOUNT = new Allowance("sign-in", 10, Duration.ofMinutes(15));
  static final Allowance FROM_A_PLACE =
      new Allowance("sign-ins from a place", 600, Duration.ofMinutes(10));

  private final AuthenticationManager passwords;
  private final Throttle throttle;

  Admission(AuthenticationManager passwords, Throttle throttle) {
    this.passwords = passwords;
    this.throttle = throttle;
  }

  Optional<Authentication> of(SignInForm form, HttpServletRequest request) {
    var account = form.email().toLowerCase(Locale.ROOT);
    var place = Throttle.addressOf(request);
    throttle.attempt(FROM_A_PLACE, place);
    throttle.attempt(OF_AN_ACCOUNT, account);
    try {
      var signed =
          passwords.authenticate(
              UsernamePasswordAuthenticationToken.unauthenticated(form.email(), form.password()));
      throttle.giveBack(FROM_A_PLACE, place);
      throttle.forget(OF_AN_ACCOUNT, account);
      return Optional.of(signed);
    } catch (BadCredentialsException wrong) {
      return Optional.empty();
    }
  }
}

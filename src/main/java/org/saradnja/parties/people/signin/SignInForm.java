package org.saradnja.parties.people.signin;

import org.jspecify.annotations.Nullable;
import org.saradnja.parties.people.Destination;

/**
 * What the sign-in page sent.
 *
 * @param posle where the person was going when asked to sign in
 */
public record SignInForm(String email, String password, String posle) {

  @SuppressWarnings("NullAway") // the browser may leave a field out
  public SignInForm(@Nullable String email, @Nullable String password, @Nullable String posle) {
    this.email = email == null ? "" : email.strip();
    this.password = password == null ? "" : password;
    this.posle = posle == null ? "" : posle;
  }

  static SignInForm empty(String posle) {
    return new SignInForm("", "", posle);
  }

  String destination() {
    return Destination.of(posle).path();
  }
}

package org.saradnja.parties.people.signin;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page sent.
 *
 * @param posle where the person was going when asked to sign in
 */
public record SignInForm(String email, String password, String posle) {

  private static final String HERE = "/nalog/prijava";
  private static final String DESK = "/rad";

  @SuppressWarnings("NullAway") // the browser may leave a field out
  public SignInForm(@Nullable String email, @Nullable String password, @Nullable String posle) {
    this.email = email == null ? "" : email.strip();
    this.password = password == null ? "" : password;
    this.posle = posle == null ? "" : posle;
  }

  static SignInForm empty(String posle) {
    return new SignInForm("", "", posle);
  }

  /** A path of this site, or the workspace: a link from outside must not lead outside. */
  String destination() {
    boolean isOurs = posle.matches("/([!-.0-\\[\\]-~][!-\\[\\]-~]*)?");
    return isOurs && !posle.startsWith(HERE) ? posle : DESK;
  }
}

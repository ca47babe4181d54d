package org.saradnja.parties.people.signin;

import java.util.List;
import java.util.Map;

/**
 * The sign-in page.
 *
 * @param practice the accounts of the practice world; empty elsewhere
 */
public record SignInPage(
    SignInForm form, Map<String, String> errors, List<PracticeAccount> practice) {

  /** An invented person whom anybody may be. */
  public record PracticeAccount(String email, String password, String roleKey) {}
}

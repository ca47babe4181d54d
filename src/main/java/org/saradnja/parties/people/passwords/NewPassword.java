package org.saradnja.parties.people.passwords;

import java.util.Optional;

/** What a password must be: long. Rules about digits and signs make it worse, not better. */
final class NewPassword {

  static final int SHORTEST = 10;

  /** Hashing takes any length, so it needs an end. */
  static final int LONGEST = 200;

  private NewPassword() {}

  /** The key of what is wrong with it. */
  static Optional<String> fault(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("password.tooShort");
    }
    if (length > LONGEST) {
      return Optional.of("password.tooLong");
    }
    return password.codePoints().distinct().count() < 4
        ? Optional.of("password.tooPlain")
        : Optional.empty();
  }
}

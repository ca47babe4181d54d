package org.saradnja.parties.people.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as accounts keep it. Whether it exists, only a letter can tell. */
final class Email {

  private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final int LONGEST = 254;

  private Email() {}

  static Optional<String> parse(String text) {
    var email = text.strip().toLowerCase(Locale.ROOT);
    return email.length() <= LONGEST && SHAPE.matcher(email).matches()
        ? Optional.of(email)
        : Optional.empty();
  }
}

package org.saradnja.parties.people.passwords;

import java.time.Duration;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Passwords;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Throttle;
import org.springframework.stereotype.Component;

/** Asks somebody signed in for the password again, so that an unattended screen is not enough. */
@Component
class AskingAgain implements Passwords {

  private static final Allowance AGAIN =
      new Allowance("password again", 10, Duration.ofMinutes(15));

  private final PasswordTable passwords;
  private final Hashing hashing;
  private final Throttle throttle;

  AskingAgain(PasswordTable passwords, Hashing hashing, Throttle throttle) {
    this.passwords = passwords;
    this.hashing = hashing;
    this.throttle = throttle;
  }

  @Override
  public boolean isOf(PersonId person, String password) {
    var of = person.value().toString();
    throttle.attempt(AGAIN, of);
    var matches = hashing.matches(password, passwords.hashOf(person));
    if (matches) {
      throttle.forget(AGAIN, of);
    }
    return matches;
  }
}

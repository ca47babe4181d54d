package org.saradnja.parties.people.passwords;

import java.time.Clock;
import org.saradnja.parties.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses passwords. */
@Component
class Choosing {

  private final PasswordTable passwords;
  private final Hashing hashing;
  private final Clock clock;

  Choosing(PasswordTable passwords, Hashing hashing, Clock clock) {
    this.passwords = passwords;
    this.hashing = hashing;
    this.clock = clock;
  }

  @Transactional
  public void choose(PersonId person, String password) {
    passwords.put(person, hashing.hash(password), clock.instant());
  }
}

package org.saradnja.parties.people.passwords;

import java.time.Instant;
import org.saradnja.parties.people.PersonId;
import org.springframework.context.ApplicationContext;

/** A password for a test that signs in by the form; hashed once, since that takes its time. */
public final class SomePassword {

  public static final String OF_EVERYBODY = "проба-2026";

  private static final String HASH = new Hashing().hash(OF_EVERYBODY);
  private static final Instant CHOSEN = Instant.parse("2026-11-02T08:00:00Z");

  private SomePassword() {}

  public static void of(PersonId person, ApplicationContext application) {
    application.getBean(PasswordTable.class).put(person, HASH, CHOSEN);
  }
}

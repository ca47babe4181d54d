package org.saradnja.parties.people.passwords;

import org.saradnja.parties.people.PersonId;
import org.springframework.context.ApplicationContext;

/** A password for a test that signs in by the form. */
public final class SomePassword {

  public static final String OF_EVERYBODY = "проба-2026";

  private SomePassword() {}

  public static void of(PersonId person, ApplicationContext application) {
    application.getBean(Choosing.class).choose(person, OF_EVERYBODY);
  }
}

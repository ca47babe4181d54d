package org.saradnja.parties.people;

/** The second step of signing in, for those who have asked for one. */
public interface SecondSteps {

  boolean isAskedOf(PersonId person);

  /**
   * Uses up a code of the application or one kept for a lost telephone. Throws {@link
   * TooManyAttempts} after five wrong ones in five minutes.
   */
  boolean isMetBy(PersonId person, String code);
}

package org.saradnja.parties.people;

/** Passwords, for pages that ask a person who is signed in for theirs once more. */
public interface Passwords {

  /** Throws {@link TooManyAttempts} after ten wrong ones in a quarter of an hour. */
  boolean isOf(PersonId person, String password);
}

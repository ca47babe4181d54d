package org.saradnja.record.notices.letters;

import org.saradnja.parties.people.People.Addressee;

/** What became of a notice when its letter was to be written. */
sealed interface Composed {

  record Written(Addressee addressee, Letter letter) implements Composed {}

  /** What it was about has passed meanwhile. */
  record NothingToSay() implements Composed {}

  /** Its person has no account, and so neither an address nor a face to read it in. */
  record NobodyToRead() implements Composed {}
}

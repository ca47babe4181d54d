package org.saradnja.record.notices.letters;

import java.util.UUID;
import org.saradnja.parties.people.People.Addressee;

/** Takes letters to their readers. */
interface Post {

  /**
   * Throws a {@code MailException} when the letter was not taken.
   *
   * @param id the same at every attempt, so that a letter taken twice can be seen to be one
   */
  void deliver(UUID id, Addressee addressee, Letter letter);
}

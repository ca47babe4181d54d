package org.saradnja.record.notices.letters;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Question;
import org.saradnja.parties.people.People.Addressee;

/** Takes letters to their readers. */
interface Post {

  /**
   * Throws a {@code MailException} when the letter was not taken.
   *
   * @param id the same at every attempt, so that a letter taken twice can be seen to be one
   */
  void deliver(UUID id, Addressee addressee, Letter letter);

  /**
   * How to deliver to a post that is a table of our own: then a letter and the word that it is sent
   * are written together, with those of other notices. Absent when letters leave the house.
   */
  default Optional<Question<Integer>> kept(UUID id, Addressee addressee, Letter letter) {
    return Optional.empty();
  }
}

package org.saradnja.training.sessions;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;

/** What participants have to do in their trainings besides sitting in them; later stages answer. */
public interface TrainingWork {

  List<Item> of(PersonId person, Texts t);

  /**
   * @param training on whose line it stands; none of what stands apart
   * @param about where it is, {@code state} how far; empty of what stands on a line
   * @param href path without face
   * @param mark the shape of the tag
   */
  record Item(
      Optional<SessionId> training,
      String title,
      String about,
      String href,
      String state,
      String mark) {

    /** A link on the line of a training, which says the rest. */
    public static Item on(SessionId training, String title, String href) {
      return new Item(Optional.of(training), title, "", href, "", "");
    }
  }
}

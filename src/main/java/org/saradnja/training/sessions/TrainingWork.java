package org.saradnja.training.sessions;

import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;

/** What participants have to do in their trainings besides sitting in them; later stages answer. */
public interface TrainingWork {

  List<Item> of(PersonId person, Texts t);

  /**
   * @param href path without face
   * @param mark the shape of the tag
   */
  record Item(String title, String about, String href, String state, String mark) {}
}

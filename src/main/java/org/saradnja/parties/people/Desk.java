package org.saradnja.parties.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;

/** What waits for a person in the workspace {@code /rad}; every stage lays its own things on it. */
public interface Desk {

  List<Item> of(SignedIn who, Texts t);

  /**
   * @param href path without face
   * @param due the last day, if a term runs
   * @param state words of the status tag; {@code mark} its shape: ok, run, soon, late or empty
   */
  record Item(
      String title,
      String about,
      String href,
      Optional<LocalDate> due,
      String state,
      String mark) {}
}

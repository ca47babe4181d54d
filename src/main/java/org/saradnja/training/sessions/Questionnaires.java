package org.saradnja.training.sessions;

import java.util.List;
import org.saradnja.parties.people.PersonId;

/** What participants are asked about a training; whoever evaluates trainings answers. */
public interface Questionnaires {

  /** Empty when nothing is asked of the person now. */
  List<Open> of(SessionId session, PersonId person);

  /**
   * @param href path without face
   * @param key of the text of the link
   */
  record Open(String href, String key) {}
}

package org.saradnja.training.sessions;

import java.util.List;
import org.saradnja.base.web.Texts;

/** Materials of trainings as files, for those whom each of them is for. */
public interface Materials {

  /** What everybody may read of the training now, in the order of the organiser. */
  List<Handout> forEveryone(Session session, Texts t);

  /**
   * @param about name, size and state of the file
   * @param href path without face
   */
  record Handout(String title, String about, String href) {}
}

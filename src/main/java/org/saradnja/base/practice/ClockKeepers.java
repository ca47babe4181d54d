package org.saradnja.base.practice;

import java.util.Optional;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.Reader;

/** Who keeps the clock of the practice world from others at the moment; an exercise answers. */
public interface ClockKeepers {

  /** Who may move it instead, in a sentence; empty when the reader may. */
  Optional<Sentence> instead(Reader who);
}

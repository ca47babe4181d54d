package org.saradnja.funding.applications.filling;

import java.util.List;
import org.saradnja.funding.applications.Gap;

/** What can be read of what was typed, and what stands in the way of the rest. */
record Read<T>(T value, List<Gap> gaps) {

  Read {
    gaps = List.copyOf(gaps);
  }
}

package org.saradnja.base.database;

import java.util.Optional;

/**
 * What is asked beside almost everything else, and therefore rides along with what goes to the
 * database anyway.
 */
public interface Rider<T> {

  /** Absent when the answer is known already, or would not be used. */
  Optional<Question<T>> ticket();

  /** The answer is there: it holds until {@link #leave}. */
  void arrive(T answer);

  /** What came with this trip no longer counts. */
  void leave();
}

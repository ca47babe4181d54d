package org.saradnja.base.practice;

import java.time.Instant;

/**
 * Lets acts of the practice world happen at another moment than the clock of the installation
 * shows, within their transaction alone: nobody else sees the clock moved.
 */
public interface OwnTime {

  /** To be called in a transaction; what is done after it has the usual time again. */
  void at(Instant moment, Runnable acts);
}

package org.saradnja.base.web;

import java.time.Instant;
import java.util.Optional;

/** The moment of the law that the practice banner shows; empty outside the practice world. */
public interface PracticeReading {

  Optional<Instant> clock();
}

package org.saradnja.base.web;

import java.time.Instant;
import java.util.Optional;

/** What the practice banner shows. */
public interface PracticeReading {

  /** Whether this is the practice world. */
  boolean isOn();

  /** The moment of the law in it. */
  Optional<Instant> clock();

  /** Production. */
  PracticeReading NONE =
      new PracticeReading() {
        @Override
        public boolean isOn() {
          return false;
        }

        @Override
        public Optional<Instant> clock() {
          return Optional.empty();
        }
      };
}

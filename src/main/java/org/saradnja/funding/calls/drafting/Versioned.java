package org.saradnja.funding.calls.drafting;

/** A value and the version it was read at. */
record Versioned<T>(T value, int version) {

  <R> Versioned<R> with(R changed) {
    return new Versioned<>(changed, version);
  }
}

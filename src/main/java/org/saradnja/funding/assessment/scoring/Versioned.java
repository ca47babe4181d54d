package org.saradnja.funding.assessment.scoring;

/** A value and the version it was read at; 0 is not stored yet. */
record Versioned<T>(T value, int version) {

  <S> Versioned<S> with(S changed) {
    return new Versioned<>(changed, version);
  }
}

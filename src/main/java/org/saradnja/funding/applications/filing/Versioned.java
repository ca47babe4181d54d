package org.saradnja.funding.applications.filing;

/** A value and the version at which it was read. */
record Versioned<T>(T value, int version) {

  <S> Versioned<S> with(S changed) {
    return new Versioned<>(changed, version);
  }
}

package org.saradnja.funding.applications.checking;

/** A value and the version at which it was read; -1 when it is not stored yet. */
record Versioned<T>(T value, int version) {

  static final int NOT_STORED = -1;

  <S> Versioned<S> with(S changed) {
    return new Versioned<>(changed, version);
  }
}

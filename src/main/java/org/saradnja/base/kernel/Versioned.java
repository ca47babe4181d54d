package org.saradnja.base.kernel;

/**
 * A value and the version at which it was read, so that of two who change it the slower is told.
 *
 * @param version counts the changes of the stored value; each table says what it gives to one that
 *     is not stored yet
 */
public record Versioned<T>(T value, int version) {

  public <S> Versioned<S> with(S changed) {
    return new Versioned<>(changed, version);
  }
}

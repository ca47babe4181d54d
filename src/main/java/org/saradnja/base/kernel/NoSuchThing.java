package org.saradnja.base.kernel;

/** There is no such thing, or it is not for the reader to know that there is. Answered with 404. */
public final class NoSuchThing extends RuntimeException {

  public NoSuchThing(String what) {
    super(what);
  }
}

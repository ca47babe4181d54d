package org.saradnja.base.web;

import org.saradnja.base.kernel.Sentence;

/**
 * What stands beside the work on a page of the practice world: where one is in an exercise, and the
 * way back to it. Whoever knows sets it on the request before the page is made.
 *
 * @param href path without face
 */
public record Beside(Sentence about, String href, Sentence label) {

  /** The attribute of the request. */
  public static final String OF_REQUEST = "org.saradnja.beside";
}

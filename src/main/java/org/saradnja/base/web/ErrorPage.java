package org.saradnja.base.web;

import org.jspecify.annotations.Nullable;

/**
 * What the reader is told when a request failed: what happened, why, what to do.
 *
 * @param sizes megabytes that the server takes of one file and at once, and the file that was
 *     larger
 * @param back the page of ours from which the request was sent, when it can be opened again
 */
public record ErrorPage(
    String kind, String status, Sizes sizes, @Nullable String back, @Nullable String reference) {

  /** One from which nothing leads back. */
  public ErrorPage(String kind, String status) {
    this(kind, status, Sizes.NONE, null, null);
  }

  /**
   * @param file name of the file that was too large; empty when all of them together were
   */
  public record Sizes(long ofAFile, long atOnce, String file) {

    static final Sizes NONE = new Sizes(0, 0, "");
  }
}

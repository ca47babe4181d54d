package org.saradnja.base.web;

import org.jspecify.annotations.Nullable;

/**
 * What the reader is told when a request failed: what happened, why, what to do.
 *
 * @param most megabytes that the server takes at once
 * @param back the page of ours from which the request was sent, when it can be opened again
 */
public record ErrorPage(
    String kind, String status, long most, @Nullable String back, @Nullable String reference) {

  /** One from which nothing leads back. */
  public ErrorPage(String kind, String status) {
    this(kind, status, 0, null, null);
  }
}

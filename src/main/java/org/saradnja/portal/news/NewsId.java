package org.saradnja.portal.news;

/** The number of a news item, the first part of its address. */
public record NewsId(int value) {

  /** As the ledger names it. */
  public String subject() {
    return "news:" + value;
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}

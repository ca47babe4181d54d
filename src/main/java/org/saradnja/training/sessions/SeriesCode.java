package org.saradnja.training.sessions;

/** The public code of a series: {@code ocd-2019}. */
public record SeriesCode(String value) {

  public SeriesCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a code such as ocd-2019: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

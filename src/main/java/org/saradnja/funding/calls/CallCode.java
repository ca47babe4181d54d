package org.saradnja.funding.calls;

/** The public code of a call: {@code VEZ-2027-01}, or of a historic one {@code raska-2017}. */
public record CallCode(String value) {

  public CallCode {
    if (!value.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a code of a call: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.saradnja.training.sessions;

/** The public code of a session: {@code ocd-2019-subotica}. */
public record SessionCode(String value) {

  public SessionCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a code such as ocd-2019-subotica: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

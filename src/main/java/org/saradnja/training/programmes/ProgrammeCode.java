package org.saradnja.training.programmes;

/** The public code of a programme, one for all its yearly versions: {@code saradnja-sa-ocd}. */
public record ProgrammeCode(String value) {

  public ProgrammeCode {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a code such as saradnja-sa-ocd: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

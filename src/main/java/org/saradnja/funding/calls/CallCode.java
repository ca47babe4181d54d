package org.saradnja.funding.calls;

import org.saradnja.base.kernel.NoSuchThing;

/**
 * The public code of a call: {@code VEZ-2027-01}, or of a historic one {@code raska-2017}. There is
 * no call under anything else that an address or a form may carry.
 */
public record CallCode(String value) {

  public CallCode {
    if (!value.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")) {
      throw new NoSuchThing("call " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.saradnja.base.kernel;

import java.net.URI;

/** Whole addresses of pages elsewhere, as people copy them. */
public final class WebAddress {

  private static final int LONGEST = 500;

  private WebAddress() {}

  /** Whether a page can be reached at it; what is not of the web is no address. */
  public static boolean isWhole(String typed) {
    return typed.length() <= LONGEST && typed.matches("https?://[^\\s<>\"]+") && hasHost(typed);
  }

  private static boolean hasHost(String link) {
    try {
      return URI.create(link).getHost() != null;
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}

package org.saradnja.base.kernel;

import java.time.ZoneId;

/** Where the office sits: its days begin and end in this zone. */
public final class Office {

  public static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

  private Office() {}
}

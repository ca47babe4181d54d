package org.saradnja.base.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Always six decimals: {@code 2027-04-20T08:14:32.000000Z}. */
final class MomentInMicroseconds extends ValueSerializer<Instant> {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Override
  public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
    json.writeString(RFC_3339.format(moment));
  }
}

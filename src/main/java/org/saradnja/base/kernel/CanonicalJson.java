package org.saradnja.base.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * One JSON text for one value (RFC 8785), so that a digest can be computed again by anyone, in any
 * language. Moments are RFC 3339 in UTC with microseconds, days ISO 8601; absent values are left
 * out. Numbers that a double cannot hold are refused: RFC 8785 would change them without a word.
 */
public final class CanonicalJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(Instant.class, new MomentInMicroseconds()))
          .changeDefaultPropertyInclusion(
              _ -> JsonInclude.Value.construct(Include.NON_ABSENT, Include.NON_ABSENT))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private CanonicalJson() {}

  /** The canonical bytes of anything that Jackson can write: records, maps, lists. */
  public static byte[] of(Object value) {
    return ofJson(MAPPER.writeValueAsString(value));
  }

  /** The canonical bytes of a JSON text; a name that stands twice in one object is refused. */
  public static byte[] ofJson(String json) {
    return CanonicalText.of(MAPPER.readTree(json)).getBytes(UTF_8);
  }
}

package org.saradnja.training.figures;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as they stood at the end of a reporting date. Whatever happens later to what they were
 * counted from, these stay.
 *
 * @param at when they were frozen, in the time of the law
 */
public record Frozen(LocalDate day, Instant at, Content content) {

  /** What is stored, and named by its digest in the public log. */
  public record Content(LocalDate day, Figures all, List<OfSeries> series) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Content {
      series = List.copyOf(series);
    }

    public static Content read(String stored) {
      return JSON.readValue(stored, Content.class);
    }

    public String canonical() {
      return new String(CanonicalJson.of(this), StandardCharsets.UTF_8);
    }

    public Digest digest() {
      return Digest.ofText(canonical());
    }
  }

  /**
   * @param code of the series
   */
  public record OfSeries(String code, Localised title, Figures figures) {}
}

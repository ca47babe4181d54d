package org.saradnja.funding.assessment;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published list with everything it was computed from, as it is stored, downloaded and checked:
 * one canonical JSON text (RFC 8785) whose digest stands in the public log.
 *
 * @param call code of the call; {@code unit} the slug of who gives the money
 * @param version 1 for the first list, the next after an objection was upheld
 * @param recomputable true: the list follows from the inputs
 * @param rejected applications that were not scored, with the grounds
 */
public record RankingBundle(
    String format,
    String call,
    String unit,
    String title,
    int version,
    Instant publishedAt,
    boolean recomputable,
    RankingInputs inputs,
    List<Place> list,
    List<Rejected> rejected) {

  public static final String FORMAT = "saradnja-ranking/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public RankingBundle {
    list = List.copyOf(list);
    rejected = List.copyOf(rejected);
    if (!FORMAT.equals(format)) {
      throw new IllegalArgumentException("Not a list of the format " + FORMAT + ": " + format);
    }
  }

  /** An application that was not scored. */
  public record Rejected(ListedApplication application, List<Ground> grounds) {

    public Rejected {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * Why an application was not scored.
   *
   * @param reason code of the list of reasons
   */
  public record Ground(String reason, String facts, String provision) {}

  /** Reads what {@link #canonical} wrote; throws when it is something else. */
  public static RankingBundle read(byte[] json) {
    return MAPPER.readValue(json, RankingBundle.class);
  }

  public byte[] canonical() {
    return CanonicalJson.of(this);
  }

  public Digest digest() {
    return Digest.of(canonical());
  }

  public Ranking ranking() {
    return new Ranking(list);
  }

  /** Whether the list is what the inputs give; false means that one of the two was changed. */
  public boolean follows() {
    return Ranking.of(inputs).equals(ranking());
  }
}

package org.saradnja.training.certificates;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import org.saradnja.base.kernel.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * A completion with all that it was decided from: what is stored, and what anybody who may see it
 * can decide again years later.
 */
public record Judgement(CompletionRule rule, Completion.Facts facts, Completion completion) {

  private static final JsonMapper JSON = JsonMapper.shared();

  public static Judgement of(CompletionRule rule, Completion.Facts facts) {
    return new Judgement(rule, facts, Completion.of(rule, facts));
  }

  public static Judgement read(String stored) {
    return JSON.readValue(stored, Judgement.class);
  }

  public String canonical() {
    return new String(CanonicalJson.of(this), StandardCharsets.UTF_8);
  }

  /** Whether the same rule over the same facts still gives the same. */
  @JsonIgnore
  public boolean holds() {
    return Completion.of(rule, facts).equals(completion);
  }
}

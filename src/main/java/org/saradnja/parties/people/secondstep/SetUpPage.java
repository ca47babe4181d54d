package org.saradnja.parties.people.secondstep;

import java.util.List;
import java.util.Map;

/** The second step of a person: off, proposed, or on. */
public record SetUpPage(State state, Map<String, String> errors) {

  /** What the page shows; {@code codes} are shown once, right after they were made. */
  public sealed interface State {}

  public record Off() implements State {}

  /**
   * @param path of the QR code in a square of {@code size}
   * @param secret for typing by hand
   */
  public record Proposed(String path, String size, String secret) implements State {}

  public record On(String left) implements State {}

  public record Codes(List<String> codes) implements State {}
}

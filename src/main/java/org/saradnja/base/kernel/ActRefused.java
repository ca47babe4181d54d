package org.saradnja.base.kernel;

import java.util.List;

/**
 * The rules refuse the act; nothing of it happened. Answered with 409, the reason and the
 * provision.
 */
public final class ActRefused extends RuntimeException {

  private final transient Refusal refusal;
  private final transient List<Object> arguments;

  public ActRefused(Refusal refusal, Object... arguments) {
    super(refusal.key());
    this.refusal = refusal;
    this.arguments = List.of(arguments);
  }

  public Refusal refusal() {
    return refusal;
  }

  /** What the texts of the refusal name as {@code {0}}, {@code {1}} …, ready to print. */
  public List<Object> arguments() {
    return arguments;
  }
}

package org.saradnja.base.kernel;

import java.util.List;

/**
 * The rules refuse the act; nothing of it happened. Answered with 409, the reason and the
 * provision.
 */
public final class ActRefused extends RuntimeException {

  private final transient Refusal refusal;
  private final transient Ground ground;
  private final transient List<Object> arguments;

  public ActRefused(Refusal refusal, Object... arguments) {
    this(refusal, refusal.ground(), List.of(arguments));
  }

  private ActRefused(Refusal refusal, Ground ground, List<Object> arguments) {
    super(refusal.key());
    this.refusal = refusal;
    this.ground = ground;
    this.arguments = arguments;
  }

  /** The same, where the case itself says on which provision it rests. */
  public ActRefused on(Ground ground) {
    return new ActRefused(refusal, ground, arguments);
  }

  public Refusal refusal() {
    return refusal;
  }

  public Ground ground() {
    return ground;
  }

  /** What the texts of the refusal name as {@code {0}}, {@code {1}} …, ready to print. */
  public List<Object> arguments() {
    return arguments;
  }
}

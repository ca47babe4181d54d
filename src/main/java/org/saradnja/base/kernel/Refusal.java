package org.saradnja.base.kernel;

/**
 * Why the rules refuse an act; an enum of each module implements it. The texts stand under {@code
 * refusal.KEY} (the reason) and {@code refusal.KEY.next} (what can be done).
 */
public interface Refusal {

  /** The stable key of the texts, for example {@code calls.tooShortWindow}. */
  String key();

  /** On what it rests, unless the case itself says something nearer. */
  Ground ground();
}

package org.saradnja.base.kernel;

/**
 * Why the rules refuse an act; an enum of each module implements it. The texts stand under {@code
 * refusal.KEY} (the reason), {@code refusal.KEY.next} (what can be done) and, where a provision
 * stands behind it, {@code refusal.KEY.provision}.
 */
public interface Refusal {

  /** The stable key of the texts, for example {@code calls.tooShortWindow}. */
  String key();
}

package org.saradnja.base.rules;

/** Which way a unit's own act may deviate from a national rule without being weaker than it. */
public enum Direction {
  /** The value is the least: a party may get more, not less. */
  MIN,
  /** The value is the most: an office may need less, not more. */
  MAX,
  /** A default only. */
  ANY,
  /** No deviation at all. */
  NONE
}

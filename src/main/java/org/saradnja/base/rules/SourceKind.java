package org.saradnja.base.rules;

/** How well a rule is known. Only what was read in its source is confirmed. */
public enum SourceKind {
  CONFIRMED,
  PRACTICE,
  UNVERIFIED,
  DESIGN
}

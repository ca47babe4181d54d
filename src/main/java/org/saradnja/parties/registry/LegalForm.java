package org.saradnja.parties.registry;

/** Legal forms in which organisations of civil society are registered. */
public enum LegalForm {
  ASSOCIATION,
  UNION_OF_ASSOCIATIONS,
  BRANCH,
  FOREIGN_ASSOCIATION,
  ENDOWMENT,
  FOUNDATION
}

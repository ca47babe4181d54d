package org.saradnja.funding.applications.filling;

/** How a saving of a step ended. */
sealed interface Saving {

  /** Kept, under a new version of the step. */
  record Kept(Saved saved) implements Saving {}

  /** Another page saved the step meanwhile; nothing was overwritten, both are here. */
  record Overtaken(Saved theirs, Saved mine) implements Saving {}
}

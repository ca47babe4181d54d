package org.saradnja.base.kernel;

import java.util.Optional;

/** Something that must be so before a production installation serves anybody; a bean. */
public interface ServingCondition {

  /** What is amiss, as a part of one sentence; empty when the condition is met. */
  Optional<Sentence> unmet();
}

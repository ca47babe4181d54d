package org.saradnja.training.programmes;

/** How it is found out what participants have learned. */
public enum KnowledgeCheck {
  NONE,
  TEST,
  TASK
}

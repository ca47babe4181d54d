package org.saradnja.practice.exercises;

/** How far pairs are; nothing of it is kept, everything is read from what they did. */
public interface Progresses {

  /** In the town that the pair has now, or had last. */
  Progress of(Pair pair);
}

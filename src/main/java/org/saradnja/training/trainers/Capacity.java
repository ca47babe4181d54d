package org.saradnja.training.trainers;

/** In what a trainer is engaged. */
public enum Capacity {
  LECTURER,
  MENTOR,
  COACH
}

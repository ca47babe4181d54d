package org.saradnja.training.sessions.materials;

/** For whom a material is. */
enum Audience {
  EVERYONE,
  SEATED
}

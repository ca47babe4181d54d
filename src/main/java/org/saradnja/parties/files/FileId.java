package org.saradnja.parties.files;

import java.util.UUID;

/** A file as it was received once; the same content received twice has two. */
public record FileId(UUID value) {

  public static FileId random() {
    return new FileId(UUID.randomUUID());
  }
}

package org.saradnja.training.programmes.keeping;

/** A yearly version of a programme, and the version of its row at which it was read. */
record Versioned(ProgrammeVersion value, int version) {

  Versioned with(ProgrammeVersion changed) {
    return new Versioned(changed, version);
  }
}

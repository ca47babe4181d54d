package org.saradnja.training.certificates.credentials;

/** Where a credential stands in the status lists, counted from list one and index zero. */
record StatusPlace(int list, int index) {

  StatusPlace {
    if (list < 1 || index < 0 || index >= Bits.SIZE) {
      throw new IllegalArgumentException("No place in a status list: " + list + "#" + index);
    }
  }
}

package org.saradnja.parties.files.keeping;

import org.saradnja.parties.files.StoredFile.Scan;

/** Looks for malware. An answer that cannot be had now is {@code WAITING}, never a guess. */
interface Scanner {

  /** For an installation without a scanner; every page then says so. */
  Scanner NONE = _ -> Scan.NOT_SCANNED;

  Scan scan(byte[] content);
}

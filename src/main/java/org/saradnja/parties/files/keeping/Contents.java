package org.saradnja.parties.files.keeping;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.Digest;

/**
 * Where the bytes are, each content once under its digest. The moments are physical time: they only
 * tell the sweeping what nobody can be about to refer to.
 */
interface Contents {

  /** Keeps a content, or notes that it was kept again. */
  void keep(Digest digest, byte[] content, Instant now);

  /** Throws {@code IllegalStateException} when the content is gone: a defect, not an answer. */
  byte[] get(Digest digest);

  /** Last kept before the moment. */
  List<Digest> keptBefore(Instant moment);

  void forget(Digest digest);
}

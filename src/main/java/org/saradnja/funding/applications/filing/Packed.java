package org.saradnja.funding.applications.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.Content;

/** A content as it is kept: its canonical JSON (RFC 8785) and the digest of exactly these bytes. */
record Packed(String json, Digest digest) {

  static Packed of(Content content) {
    var bytes = content.canonical();
    return new Packed(new String(bytes, UTF_8), Digest.of(bytes));
  }
}

package org.saradnja.training.certificates.checking;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.IssuedCertificate;

/**
 * A document as the register keeps it, with all that happened to it later.
 *
 * @param entry ordinal of the entry by which it was issued or corrected
 * @param credential the signed badge
 * @param token the same as a web token
 * @param list number of its status list
 * @param index its place in it
 * @param latest code of the document that holds in its stead, or its own
 */
record Document(
    IssuedCertificate issued,
    Digest digest,
    int entry,
    String credential,
    String token,
    int list,
    int index,
    CertificateCode latest,
    List<Entry> entries) {

  Document {
    entries = List.copyOf(entries);
  }

  /**
   * @param kind as the table writes it
   */
  record Entry(int ordinal, String kind, Instant at, String ground) {}
}

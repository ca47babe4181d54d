package org.saradnja.training.certificates;

import java.time.Instant;

/** Turns what was issued into credentials that programs verify without asking us. */
public interface Credentials {

  /**
   * Signs both forms and takes a place in a status list, in the caller's transaction.
   *
   * @param email of the participant, of which only a salted digest goes in; may be empty
   * @param physical from when the credential holds by the clocks of those who verify it
   */
  Signed sign(IssuedCertificate certificate, String email, Instant physical);

  /**
   * @param json Open Badges 3.0 with an embedded proof
   * @param jwt the same as a JSON Web Token
   * @param list number of the status list
   * @param index place in it
   */
  record Signed(String json, String jwt, int list, int index) {}
}

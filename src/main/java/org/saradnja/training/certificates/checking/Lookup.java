package org.saradnja.training.certificates.checking;

import java.time.Duration;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Throttle;
import org.saradnja.training.certificates.CertificateCode;
import org.springframework.stereotype.Component;

/**
 * Finds documents by what somebody typed or scanned. Codes that do not exist are counted by the
 * address they come from; those that do never are, so a hall may check all its certificates.
 */
@Component
class Lookup {

  static final Allowance GUESSES = new Allowance("certificate-guesses", 20, Duration.ofMinutes(10));

  private final DocumentTable documents;
  private final Throttle throttle;

  Lookup(DocumentTable documents, Throttle throttle) {
    this.documents = documents;
    this.throttle = throttle;
  }

  /** Throws {@code TooManyAttempts} after too many codes that do not exist. */
  Optional<Document> find(String typed, String address) {
    var code = CertificateCode.parse(typed);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    throttle.attempt(GUESSES, address);
    var found = code.flatMap(documents::find);
    if (found.isPresent()) {
      throttle.giveBack(GUESSES, address);
    }
    return found;
  }

  Document get(String typed, String address) {
    return find(typed, address).orElseThrow(() -> new NoSuchThing("certificate of a code"));
  }
}

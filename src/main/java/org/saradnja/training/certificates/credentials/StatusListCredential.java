package org.saradnja.training.certificates.credentials;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.util.Collection;
import org.saradnja.base.seal.LinkedDataProof;
import org.saradnja.base.seal.Seal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One status list as a signed credential (Bitstring Status List 1.0). The same state of the list
 * gives the same bytes, whoever asks and when.
 *
 * @param changedAt the physical moment of the last revocation in it, or of its opening
 */
record StatusListCredential(int number, Instant changedAt, Collection<Integer> revoked) {

  ObjectNode signed(Address address, Seal seal) {
    var id = address.list(number);
    var list = JsonMapper.shared().createObjectNode();
    list.putArray("@context").add("https://www.w3.org/ns/credentials/v2");
    list.put("id", id);
    list.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
    list.put("issuer", address.did());
    list.put("validFrom", Badge.moment(changedAt));
    list.putObject("credentialSubject")
        .put("id", id + "#list")
        .put("type", "BitstringStatusList")
        .put("statusPurpose", "revocation")
        .put("encodedList", Bits.encode(revoked));
    return LinkedDataProof.sign(list, changedAt.truncatedTo(SECONDS), seal);
  }
}

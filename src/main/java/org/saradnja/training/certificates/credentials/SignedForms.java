package org.saradnja.training.certificates.credentials;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.saradnja.base.seal.LinkedDataProof;
import org.saradnja.base.seal.Seal;
import org.saradnja.training.certificates.Credentials;
import org.saradnja.training.certificates.IssuedCertificate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Signs a document once, in both forms. */
@Component
class SignedForms implements Credentials {

  private static final int SALT_BYTES = 16;

  private final Address address;
  private final StatusTable lists;
  private final TokenKeys keys;
  private final Seal seal;
  private final SecureRandom random = new SecureRandom();

  SignedForms(Address address, StatusTable lists, TokenKeys keys, Seal seal) {
    this.address = address;
    this.lists = lists;
    this.keys = keys;
    this.seal = seal;
  }

  @Override
  public Signed sign(IssuedCertificate certificate, String email, Instant physical) {
    var place = lists.take(random, physical);
    var holder =
        new Badge.Holder(
            "urn:uuid:" + UUID.randomUUID(), email.strip().toLowerCase(Locale.ROOT), salt());
    var credential = new Badge(address, certificate).credential(holder, place, physical);
    var json = LinkedDataProof.sign(credential, physical.truncatedTo(SECONDS), seal);
    return new Signed(json.toString(), token(credential), place.list(), place.index());
  }

  /** The credential itself as payload, with the names that web tokens have for its parts. */
  private String token(ObjectNode credential) {
    var payload = credential.deepCopy();
    payload.put("iss", credential.at("/issuer/id").asString());
    payload.put("jti", credential.path("id").asString());
    payload.put("sub", credential.at("/credentialSubject/id").asString());
    payload.put("nbf", seconds(credential.path("validFrom").asString()));
    if (credential.has("validUntil")) {
      payload.put("exp", seconds(credential.path("validUntil").asString()));
    }
    var key = keys.key();
    return key.sign(payload.toString(), address.key(key.thumbprint()));
  }

  private static long seconds(String moment) {
    return Instant.parse(moment).getEpochSecond();
  }

  private String salt() {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }
}

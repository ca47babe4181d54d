package org.saradnja.training.certificates.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.seal.DidWeb;
import org.saradnja.base.seal.LinkedDataProof;
import org.saradnja.base.seal.PublicKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a certificate as a badge where no server can be asked: the proof under the key that it
 * names, and whether it was revoked when its status list lies beside it.
 */
final class CredentialFile implements OfflineCheck {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public Optional<Verdict> check(Evidence evidence) {
    return read(evidence.content())
        .filter(found -> has(found, "OpenBadgeCredential"))
        .map(badge -> verdict(badge, evidence));
  }

  private static Verdict verdict(ObjectNode badge, Evidence evidence) {
    var key = badge.at("/proof/verificationMethod").asString("");
    if (!isOf(key, badge)) {
      return new Verdict(false, List.of(Sentence.of("verify.certificate.broken", evidence.name())));
    }
    var sentences = new ArrayList<Sentence>();
    sentences.add(Sentence.of("verify.certificate.intact", evidence.name()));
    sentences.add(
        Sentence.of(
            "verify.certificate.about",
            badge.path("name").asString(""),
            badge.at("/credentialSubject/identifier/0/identityHash").asString(""),
            badge.at("/credentialSubject/licenseNumber").asString(""),
            Sentence.moment(badge.path("validFrom").asString(""))));
    if (badge.has("validUntil")) {
      sentences.add(
          Sentence.of(
              "verify.certificate.until", Sentence.moment(badge.path("validUntil").asString(""))));
    }
    sentences.add(Sentence.of("verify.seal.trust", key, DidWeb.address(key)));
    var standing = standing(badge, key, evidence);
    sentences.add(standing);
    return new Verdict(
        standing.key().equals("verify.certificate.standing")
            || standing.key().equals("verify.certificate.noList"),
        sentences);
  }

  private static Sentence standing(ObjectNode badge, String key, Evidence evidence) {
    var address = badge.at("/credentialStatus/statusListCredential").asString("");
    var name = "status-" + address.substring(address.lastIndexOf('/') + 1) + ".json";
    var beside = evidence.beside().apply(name);
    if (beside.isEmpty()) {
      return Sentence.of("verify.certificate.noList", address, name);
    }
    var list = beside.flatMap(CredentialFile::read).filter(found -> isList(found, address, key));
    int index = badge.at("/credentialStatus/statusListIndex").asInt(-1);
    var made = list.map(found -> Sentence.moment(found.path("validFrom").asString(""))).orElse("");
    return list.flatMap(
            found -> Bits.read(found.at("/credentialSubject/encodedList").asString(""), index))
        .map(revoked ->
            Sentence.of("verify.certificate." + (revoked ? "revoked" : "standing"), name, made))
        .orElseGet(() -> Sentence.of("verify.certificate.foreignList", name));
  }

  private static boolean isList(ObjectNode found, String address, String key) {
    return has(found, "BitstringStatusListCredential")
        && found.path("id").asString("").equals(address)
        && found.at("/proof/verificationMethod").asString("").equals(key)
        && isOf(key, found);
  }

  /** The part after # is the key itself, and the issuer is the part before it. */
  private static boolean isOf(String key, ObjectNode signed) {
    int hash = key.indexOf('#');
    var issuer = signed.path("issuer");
    var named = issuer.isObject() ? issuer.path("id") : issuer;
    return hash > 0
        && named.asString("").equals(key.substring(0, hash))
        && PublicKeys.parse(key.substring(hash + 1))
            .map(known -> LinkedDataProof.isValid(signed, known))
            .orElse(false);
  }

  private static boolean has(JsonNode found, String type) {
    return found.path("type").values().stream().anyMatch(one -> one.asString("").equals(type));
  }

  private static Optional<ObjectNode> read(byte[] json) {
    try {
      return JSON.readTree(json) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}

package org.saradnja.base.seal;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object with the member {@code seal}: algorithm, key and its id, and the signature over the
 * canonical bytes (RFC 8785) of the object without that member. Anyone can check it offline,
 * however it was indented on the way.
 */
public final class SealedJson {

  private static final String SEAL = "seal";
  private static final String ALGORITHM = "Ed25519";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ObjectNode content;
  private final String keyId;
  private final byte[] publicKey;
  private final byte[] signature;

  private SealedJson(ObjectNode content, String keyId, byte[] publicKey, byte[] signature) {
    this.content = content;
    this.keyId = keyId;
    this.publicKey = publicKey;
    this.signature = signature;
  }

  /** Seals what Jackson writes as one JSON object, such as a record. */
  public static byte[] seal(Object content, Seal seal) {
    var canonical = CanonicalJson.of(content);
    var object = (ObjectNode) JSON.readTree(canonical);
    var base64 = Base64.getEncoder();
    object.putPOJO(
        SEAL,
        Map.of(
            "algorithm", ALGORITHM,
            "key", seal.keyId(),
            "publicKey", base64.encodeToString(seal.publicKey()),
            "signature", base64.encodeToString(seal.sign(canonical))));
    return CanonicalJson.of(object);
  }

  /** Empty when the bytes are no sealed JSON object. */
  public static Optional<SealedJson> read(byte[] json) {
    try {
      return JSON.readTree(json) instanceof ObjectNode object
              && object.remove(SEAL) instanceof ObjectNode seal
              && ALGORITHM.equals(seal.path("algorithm").asString(""))
          ? Optional.of(sealed(object, seal))
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException neitherJsonNorBase64) {
      return Optional.empty();
    }
  }

  private static SealedJson sealed(ObjectNode content, ObjectNode seal) {
    var base64 = Base64.getDecoder();
    return new SealedJson(
        content,
        seal.path("key").asString(""),
        base64.decode(seal.path("publicKey").asString("")),
        base64.decode(seal.path("signature").asString("")));
  }

  /** A member of the sealed object that is a text; empty when there is none. */
  public Optional<String> text(String member) {
    var value = content.path(member);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  public String keyId() {
    return keyId;
  }

  /** Whether the object is as the key signed it. Whose key it is, is another question. */
  public boolean isIntact() {
    try {
      var canonical = CanonicalJson.ofJson(content.toString());
      return PublicKeys.verify(publicKey, canonical, signature);
    } catch (IllegalArgumentException outsideOfCanonicalJson) {
      return false;
    }
  }

  /** Whether the id is of this key: the part after # is the key itself. */
  public boolean namesItsKey() {
    int hash = keyId.indexOf('#');
    return hash >= 0 && keyId.substring(hash + 1).equals(PublicKeys.multibase(publicKey));
  }
}

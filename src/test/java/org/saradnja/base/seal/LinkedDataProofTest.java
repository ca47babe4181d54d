package org.saradnja.base.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The proof of W3C's own test vector, and what a proof protects. */
class LinkedDataProofTest {

  /** Data Integrity EdDSA Cryptosuites 1.0, B.1: representation of eddsa-rdfc-2022. */
  private static final String ALUMNI =
      """
      {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://www.w3.org/ns/credentials/examples/v2"],
       "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
       "type": ["VerifiableCredential", "AlumniCredential"],
       "name": "Alumni Credential",
       "description": "A minimum viable example of an Alumni Credential.",
       "issuer": "https://vc.example/issuers/5678",
       "validFrom": "2023-01-01T00:00:00Z",
       "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}}
      """;

  private static final Instant CREATED = Instant.parse("2023-02-24T23:36:38Z");

  private static final byte[] KEY_OF_THE_STANDARD =
      Arrays.copyOfRange(Base58.decode("6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"), 2, 34);

  private static final Seal SEAL = new Sealing(new Ed25519PrivateKeyParameters(new byte[32]));

  private static final Contexts OURS = new Contexts();

  private static final DocumentLoader WITH_EXAMPLES =
      (url, options) ->
          url.getPath().endsWith("/examples/v2")
              ? JsonDocument.of(
                  new StringReader(
                      """
                      {"@context":
                        {"@vocab": "https://www.w3.org/ns/credentials/examples#"}}
                      """))
              : OURS.loadDocument(url, options);

  private final LinkedDataProof proofs = new LinkedDataProof(WITH_EXAMPLES);

  @Test
  void theProofThatTheStandardPrintsHoldsUnderTheKeyThatItPrints() {
    var signed = json(ALUMNI);
    signed.set(
        "proof",
        json(
            """
            {"type": "DataIntegrityProof",
             "cryptosuite": "eddsa-rdfc-2022",
             "created": "2023-02-24T23:36:38Z",
             "verificationMethod":
               "https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
             "proofPurpose": "assertionMethod",
             "proofValue":
               "z21EVs3eXERqTn4acNHT9viboqgzUaQ3kTmhPT3eA8qrVPE7CrQq78WkzctnMX5W4CrzcKnHw8V6dvy5pgWYCU5e9"}
            """));

    assertThat(proofs.holds(signed, KEY_OF_THE_STANDARD)).isTrue();
    assertThat(proofs.holds(signed, SEAL.publicKey())).isFalse();
  }

  @Test
  void whatTheSealSignsHoldsUnderItsKey() {
    var signed = proofs.signed(json(ALUMNI), CREATED, SEAL);

    assertThat(signed.at("/proof/cryptosuite").asString()).isEqualTo("eddsa-rdfc-2022");
    assertThat(signed.at("/proof/verificationMethod").asString()).isEqualTo(SEAL.keyId());
    assertThat(proofs.holds(signed, SEAL.publicKey())).isTrue();
  }

  @Test
  void theOrderOfMembersDoesNotMatter() {
    var signed = proofs.signed(json(ALUMNI), CREATED, SEAL);
    var turned = json("{}");
    signed.properties().stream()
        .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
        .forEach(member -> turned.set(member.getKey(), member.getValue()));

    assertThat(proofs.holds(turned, SEAL.publicKey())).isTrue();
  }

  @Test
  void whatWasChangedAfterwardsIsNotProved() {
    var content = proofs.signed(json(ALUMNI), CREATED, SEAL);
    ((ObjectNode) content.get("credentialSubject")).put("alumniOf", "Another School");
    var date = proofs.signed(json(ALUMNI), CREATED, SEAL);
    ((ObjectNode) date.get("proof")).put("created", "2023-02-25T23:36:38Z");
    var unproved = json(ALUMNI);
    var broken = proofs.signed(json(ALUMNI), CREATED, SEAL);
    ((ObjectNode) broken.get("proof")).put("proofValue", "z0OIl");

    assertThat(proofs.holds(content, SEAL.publicKey())).isFalse();
    assertThat(proofs.holds(date, SEAL.publicKey())).isFalse();
    assertThat(proofs.holds(unproved, SEAL.publicKey())).isFalse();
    assertThat(proofs.holds(broken, SEAL.publicKey())).isFalse();
  }

  @Test
  void aTermThatNoContextDefinesIsRefusedInsteadOfLeftUnsigned() {
    var document =
        json(
            """
            {"@context": ["https://www.w3.org/ns/credentials/v2"],
             "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
             "type": ["VerifiableCredential"], "remark": "unsigned"}
            """);

    assertThatThrownBy(() -> LinkedDataProof.sign(document, CREATED, SEAL))
        .hasMessage("This cannot be signed as linked data");
  }

  @Test
  void noContextIsFetchedFromAnywhere() {
    var document = json("{\"@context\": [\"https://www.w3.org/ns/other\"], \"id\": \"urn:x:1\"}");

    assertThatThrownBy(() -> LinkedDataProof.sign(document, CREATED, SEAL))
        .hasRootCauseMessage("Unknown context https://www.w3.org/ns/other");
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) JsonMapper.shared().readTree(text);
  }

  /** A seal under a key of the test. */
  private record Sealing(Ed25519PrivateKeyParameters key) implements Seal {

    @Override
    public String keyId() {
      return "did:web:seal.example#" + PublicKeys.multibase(publicKey());
    }

    @Override
    public byte[] publicKey() {
      return key.generatePublicKey().getEncoded();
    }

    @Override
    public byte[] sign(byte[] canonical) {
      var signer = new Ed25519Signer();
      signer.init(true, key);
      signer.update(canonical, 0, canonical.length);
      return signer.generateSignature();
    }
  }
}

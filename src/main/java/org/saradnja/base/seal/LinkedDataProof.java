package org.saradnja.base.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Remembered;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proofs {@code eddsa-rdfc-2022} over JSON-LD, as verifiers of W3C credentials accept them (W3C
 * Data Integrity EdDSA Cryptosuites 1.0, section 3.2). A term that no context defines is refused,
 * for it would stay unsigned.
 */
public final class LinkedDataProof {

  private static final String PROOF = "proof";
  private static final String VALUE = "proofValue";
  private static final String CONTEXT = "@context";
  private static final LinkedDataProof OURS = new LinkedDataProof(new Contexts());

  /** Those who sign in one second under one key differ in nothing but their documents. */
  private static final int MOST_OPTIONS = 64;

  private final Remembered<String, Digest> options = new Remembered<>(MOST_OPTIONS);
  private final DocumentLoader contexts;

  LinkedDataProof(DocumentLoader contexts) {
    this.contexts = contexts;
  }

  /** The document with a proof under the seal; throws when a term of it is not defined. */
  public static ObjectNode sign(ObjectNode document, Instant created, Seal seal) {
    return OURS.signed(document, created, seal);
  }

  /** Whether the one proof of the document is of this Ed25519 key of 32 bytes. */
  public static boolean isValid(ObjectNode signed, byte[] publicKey) {
    return OURS.holds(signed, publicKey);
  }

  ObjectNode signed(ObjectNode document, Instant created, Seal seal) {
    var signed = document.deepCopy();
    signed.remove(PROOF);
    var proof =
        signed
            .objectNode()
            .put("type", "DataIntegrityProof")
            .put("created", created.toString())
            .put("verificationMethod", seal.keyId())
            .put("cryptosuite", "eddsa-rdfc-2022")
            .put("proofPurpose", "assertionMethod");
    var signature = seal.sign(toSign(signed, proof));
    signed.set(PROOF, proof.put(VALUE, "z" + Base58.encode(signature)));
    return signed;
  }

  boolean holds(ObjectNode signed, byte[] publicKey) {
    var document = signed.deepCopy();
    if (!(document.remove(PROOF) instanceof ObjectNode proof)) {
      return false;
    }
    var value = proof.remove(VALUE);
    try {
      return value != null
          && value.asString("").startsWith("z")
          && PublicKeys.verify(
              publicKey, toSign(document, proof), Base58.decode(value.asString().substring(1)));
    } catch (IllegalArgumentException notBase58OrNotDefined) {
      return false;
    }
  }

  /** The digest of the proof's options, then the digest of the document: 64 bytes. */
  private byte[] toSign(ObjectNode document, ObjectNode proof) {
    var options = proof.deepCopy();
    options.set(CONTEXT, document.path(CONTEXT));
    var ofOptions = this.options.get(options.toString(), () -> hash(options));
    var hashes = Arrays.copyOf(ofOptions.bytes(), 64);
    System.arraycopy(hash(document).bytes(), 0, hashes, 32, 32);
    return hashes;
  }

  private Digest hash(ObjectNode document) {
    return Digest.of(canonical(document).getBytes(UTF_8));
  }

  /** The document as sorted N-Quads (RDFC-1.0). */
  private String canonical(ObjectNode document) {
    var options = new JsonLdOptions(contexts);
    options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
    var canon = RdfCanon.create("SHA-256");
    var quads = new StringWriter();
    try {
      JsonLd.toRdf(JsonDocument.of(new StringReader(document.toString())))
          .options(options)
          .provide(canon);
      canon.provide(new NQuadsWriter(quads));
    } catch (JsonLdError | RdfConsumerException refused) {
      throw new IllegalArgumentException("This cannot be signed as linked data", refused);
    }
    return quads.toString();
  }
}

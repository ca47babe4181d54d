package org.saradnja.base.seal.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.seal.DidWeb;
import org.saradnja.base.seal.SealedJson;

/**
 * Checks sealed JSON, such as the receipt of an application: the signature, whether the key is the
 * one that the seal names, and whether the file beside it is the one whose digest was sealed. Whose
 * the key is no computation can tell, so it says where to compare it.
 */
final class SealedFile implements OfflineCheck {

  /** The file that a receipt is about, as it is offered beside it. */
  private static final String BESIDE = "prijava.json";

  @Override
  public Optional<Verdict> check(Evidence evidence) {
    return SealedJson.read(evidence.content()).map(sealed -> verdict(sealed, evidence));
  }

  private static Verdict verdict(SealedJson sealed, Evidence evidence) {
    var key = sealed.keyId();
    if (!sealed.isIntact()) {
      return new Verdict(false, List.of(Sentence.of("verify.seal.broken", evidence.name())));
    }
    var sentences = new ArrayList<>(List.of(Sentence.of("verify.seal.intact", evidence.name())));
    sealed.text("number").ifPresent(number -> sentences.add(receipt(sealed, number)));
    boolean verified = sealed.namesItsKey();
    sentences.add(
        verified
            ? Sentence.of("verify.seal.trust", key, DidWeb.address(key))
            : Sentence.of("verify.seal.otherKey", key));
    var digest = sealed.text("content").flatMap(Digest::parse);
    if (digest.isPresent()) {
      var found = compare(digest.get(), evidence);
      sentences.add(found);
      verified &= !found.key().equals("verify.receipt.otherContent");
    }
    return new Verdict(verified, sentences);
  }

  private static Sentence receipt(SealedJson sealed, String number) {
    return Sentence.of(
        "verify.receipt.about",
        number,
        sealed.text("receivedAt").map(Sentence::moment).orElse("—"));
  }

  private static Sentence compare(Digest sealed, Evidence evidence) {
    return evidence
        .beside()
        .apply(BESIDE)
        .map(content ->
            Digest.of(content).equals(sealed)
                ? Sentence.of("verify.receipt.sameContent", BESIDE, sealed.grouped())
                : Sentence.of("verify.receipt.otherContent", BESIDE, sealed.grouped()))
        .orElseGet(() -> Sentence.of("verify.receipt.noContent", BESIDE));
  }
}

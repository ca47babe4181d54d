package org.saradnja.base.seal.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.OfflineCheck.Evidence;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.seal.SealedJson;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.OwnKey;

class SealedFileTest {

  private static final String SENT = "{\"title\":\"Суседска помоћ\"}";

  private final OwnKey key = new OwnKey();
  private final byte[] receipt =
      SealedJson.seal(
          Map.of(
              "number", "401-21/2027",
              "receivedAt", "2027-04-20T08:14:32.000000Z",
              "content", Digest.ofText(SENT).hex()),
          key);

  @Test
  void aReceiptBesideWhatWasSentIsVerifiedWhole() {
    var verdict = verdict(receipt, SENT);

    assertThat(verdict.verified()).isTrue();
    assertThat(verdict.sentences())
        .extracting(Sentence::key)
        .containsExactly(
            "verify.seal.intact",
            "verify.receipt.about",
            "verify.seal.trust",
            "verify.receipt.sameContent");
    assertThat(verdict.sentences())
        .contains(
            Sentence.of(
                "verify.seal.trust", key.keyId(), "https://saradnja.example/.well-known/did.json"));
  }

  @Test
  void theMomentOfTheReceiptIsToldInTheTimeOfTheOffice() {
    var about =
        verdict(receipt, SENT).sentences().stream()
            .filter(sentence -> sentence.key().equals("verify.receipt.about"))
            .findFirst()
            .orElseThrow();

    assertThat(about.arguments().getLast()).isInstanceOf(Instant.class);
    assertThat(Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC).tell(about))
        .matches(".* \\d+\\. \\d+\\. \\d{4}\\. у \\d+\\.\\d\\d\\.\\d\\d\\.?");
  }

  @Test
  void aReceiptAloneIsVerifiedForWhatItIs() {
    var verdict = verdict(receipt, null);

    assertThat(verdict.verified()).isTrue();
    assertThat(verdict.sentences())
        .contains(Sentence.of("verify.receipt.noContent", "prijava.json"));
  }

  @Test
  void whatWasNotSentIsFoundOut() {
    var verdict = verdict(receipt, SENT + " ");

    assertThat(verdict.verified()).isFalse();
    assertThat(verdict.sentences().getLast().key()).isEqualTo("verify.receipt.otherContent");
  }

  @Test
  void aChangedReceiptIsFoundOut() {
    var changed = new String(receipt, UTF_8).replace("401-21", "401-12").getBytes(UTF_8);

    assertThat(verdict(changed, SENT).verified()).isFalse();
    assertThat(verdict(changed, SENT).sentences())
        .containsExactly(Sentence.of("verify.seal.broken", "potvrda.json"));
  }

  @Test
  void aReceiptUnderTheNameOfAnotherKeyIsFoundOut() {
    var forged = new String(receipt, UTF_8).replace(key.keyId(), new OwnKey().keyId());
    var verdict = verdict(forged.getBytes(UTF_8), SENT);

    assertThat(verdict.verified()).isFalse();
    assertThat(verdict.sentences()).extracting(Sentence::key).contains("verify.seal.otherKey");
  }

  @Test
  void otherFilesAreLeftToOthers() {
    var evidence = new Evidence("x.json", "{}".getBytes(UTF_8), _ -> Optional.empty());

    assertThat(new SealedFile().check(evidence)).isEmpty();
  }

  private static Verdict verdict(byte[] receipt, @Nullable String beside) {
    var evidence =
        new Evidence(
            "potvrda.json",
            receipt,
            name ->
                beside == null || !name.equals("prijava.json")
                    ? Optional.empty()
                    : Optional.of(beside.getBytes(UTF_8)));
    return new SealedFile().check(evidence).orElseThrow();
  }
}

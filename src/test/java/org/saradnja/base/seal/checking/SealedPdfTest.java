package org.saradnja.base.seal.checking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.OfflineCheck.Evidence;
import org.saradnja.base.kernel.OfflineCheck.Verdict;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.seal.paper.SomeSeal;
import org.saradnja.base.seal.paper.SomeTimeStamps;
import org.saradnja.base.seal.paper.SomeTimeStamps.Manner;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Words;

/** What {@code ./saradnja verify} says of a PDF, where nobody can be asked. */
class SealedPdfTest {

  private static final Clock NOW = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void aSealedPdfIsVerifiedWholeAndSaysWhoseSealItIs() {
    var verdict = verdict(sealed());

    assertThat(verdict.verified()).isTrue();
    assertThat(keys(verdict))
        .containsExactly(
            "verify.pdf.intact",
            "verify.pdf.holder",
            "verify.pdf.trust",
            "verify.pdf.said",
            "verify.pdf.whole");
    assertThat(verdict.sentences().get(1).arguments()).contains(SomeSeal.HOLDER);
    assertThat(verdict.sentences().get(2).arguments().getFirst().toString())
        .matches("([0-9a-f]{8} ){7}[0-9a-f]{8}");
  }

  @Test
  void aChangedByteOfWhatWasSealedIsFoundOut() {
    var pdf = sealed();
    pdf[pdf.length / 4] ^= 1;

    var verdict = verdict(pdf);

    assertThat(verdict.verified()).isFalse();
    assertThat(keys(verdict)).containsAnyOf("verify.pdf.broken", "verify.pdf.unreadable");
  }

  @Test
  void noChangedByteOutsideOfTheSealEverPasses() {
    var pdf = sealed();
    var seal = sealOf(pdf);
    var random = new Random(7);
    for (int round = 0; round < 60; round++) {
      int at = random.nextInt(pdf.length - seal.length());
      var changed = pdf.clone();
      changed[at < seal.from() ? at : at + seal.length()] ^= (byte) (1 << random.nextInt(7));

      assertThat(verdict(changed).verified()).as("round %d, byte %d", round, at).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1000, 2000, 12_000})
  void aChangedSealOrCertificateOrRoomBehindThemIsFoundOut(int digit) {
    var pdf = sealed();
    int at = sealOf(pdf).from() + digit;
    pdf[at] = (byte) (pdf[at] == '7' ? '8' : '7');

    assertThat(verdict(pdf).verified()).isFalse();
  }

  /** Where the digits of the seal stand in the file. */
  private record Place(int from, int length) {}

  private static Place sealOf(byte[] pdf) {
    var text = new String(pdf, ISO_8859_1);
    int from = text.indexOf('<', text.indexOf("/Contents")) + 1;
    return new Place(from, text.indexOf('>', from) - from);
  }

  @Test
  void whatWasAddedAfterTheSealIsNotCoveredByIt() throws IOException {
    var verdict = verdict(withAnotherPage(sealed()));

    assertThat(verdict.verified()).isFalse();
    assertThat(keys(verdict)).contains("verify.pdf.intact").endsWith("verify.pdf.added");
  }

  @Test
  void bytesBehindTheEndAreNotCoveredEither() {
    var pdf = sealed();
    var longer = Arrays.copyOf(pdf, pdf.length + 20);
    Arrays.fill(longer, pdf.length, longer.length, (byte) '%');

    assertThat(verdict(longer).verified()).isFalse();
    assertThat(keys(verdict(longer))).endsWith("verify.pdf.added");
  }

  @Test
  void aSecondSealOverTheFirstCoversAll() {
    var verdict = verdict(seal().seal(sealed()));

    assertThat(verdict.verified()).isTrue();
    assertThat(keys(verdict)).filteredOn("verify.pdf.intact"::equals).hasSize(2);
  }

  @Test
  void aPdfWithoutASealProvesNothing() {
    var verdict = verdict(Documents.pdf("потврда"));

    assertThat(verdict.verified()).isFalse();
    assertThat(keys(verdict)).containsExactly("verify.pdf.none");
  }

  @Test
  void aPdfThatCannotBeReadIsSaidSoAndOtherFilesAreLeftToOthers() {
    assertThat(keys(verdict("%PDF-1.7 и ништа више".getBytes(UTF_8))))
        .containsExactly("verify.pdf.unreadable");
    assertThat(check("{}".getBytes(UTF_8))).isEmpty();
    assertThat(check(new byte[0])).isEmpty();
    assertThat(check(Documents.png())).isEmpty();
  }

  @Test
  void theStampOfAnAuthorityIsToldWithItsTime() {
    try (var authority = new SomeTimeStamps(Manner.STAMPS, NOW)) {
      var pdf =
          SomeSeal.stamped(NOW.instant(), folder, NOW, authority.address())
              .seal(Documents.pdf("потврда"));

      var verdict = verdict(pdf);

      assertThat(verdict.verified()).isTrue();
      assertThat(verdict.sentences())
          .contains(
              Sentence.of(
                  "verify.pdf.stamped",
                  SomeTimeStamps.NAME,
                  NOW.instant().truncatedTo(ChronoUnit.SECONDS)));
    }
  }

  @Test
  void everythingThatIsToldHasItsWordsInBothLanguages() {
    Stream.of(sealed(), Documents.pdf("x"), "%PDF-1.7".getBytes(UTF_8))
        .flatMap(pdf -> verdict(pdf).sentences().stream())
        .forEach(sentence -> {
          assertThat(Words.CYRILLIC.tell(sentence)).isNotBlank().doesNotContain("{");
          assertThat(Words.ENGLISH.tell(sentence)).isNotBlank().doesNotContain("{");
        });
  }

  private static byte[] withAnotherPage(byte[] sealed) throws IOException {
    try (var document = Loader.loadPDF(sealed)) {
      document.getDocumentInformation().setTitle("друга");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      var changed = new ByteArrayOutputStream();
      document.saveIncremental(changed);
      return changed.toByteArray();
    }
  }

  private PaperSeal seal() {
    return SomeSeal.around(NOW.instant(), folder, NOW);
  }

  private byte[] sealed() {
    return seal().seal(Documents.pdf("потврда"));
  }

  private static Verdict verdict(byte[] content) {
    return check(content).orElseThrow();
  }

  private static Optional<Verdict> check(byte[] content) {
    return new SealedPdf().check(new Evidence("potvrda.pdf", content, _ -> Optional.empty()));
  }

  private static List<String> keys(Verdict verdict) {
    return verdict.sentences().stream().map(Sentence::key).toList();
  }
}

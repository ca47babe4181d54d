package org.saradnja.base.seal.checking;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.Sentence;

/**
 * Checks a PDF with an electronic seal (PAdES) without anybody's help: whether what was sealed is
 * what lies here, whether the seal covers all of it, whose certificate it names, and when it was
 * put on. Whose the certificate is no computation can tell, so it says what to compare.
 */
final class SealedPdf implements OfflineCheck {

  private static final String BEGINNING = "%PDF-";

  @Override
  public Optional<Verdict> check(Evidence evidence) {
    var content = evidence.content();
    boolean isPdf =
        content.length > BEGINNING.length()
            && new String(content, 0, BEGINNING.length(), US_ASCII).equals(BEGINNING);
    return isPdf ? Optional.of(verdict(evidence)) : Optional.empty();
  }

  private static Verdict verdict(Evidence evidence) {
    try (var document = Loader.loadPDF(evidence.content())) {
      var seals = document.getSignatureDictionaries();
      return seals.isEmpty()
          ? failed("verify.pdf.none", evidence)
          : verdict(List.copyOf(seals), evidence);
    } catch (IOException unreadable) {
      return failed("verify.pdf.unreadable", evidence);
    }
  }

  /** Each is told, in the order in which they were put on; the last has to cover everything. */
  private static Verdict verdict(List<PDSignature> seals, Evidence evidence) throws IOException {
    var sentences = new ArrayList<Sentence>();
    boolean verified = true;
    for (var seal : seals) {
      var told =
          PdfSeal.read(seal, evidence.content())
              .map(read -> read.verdict(evidence.name()))
              .orElseGet(() ->
                  failed(
                      PdfSeal.isKnown(seal) ? "verify.pdf.broken" : "verify.pdf.otherKind",
                      evidence));
      sentences.addAll(told.sentences());
      verified &= told.verified();
    }
    boolean isWhole = seals.stream().anyMatch(seal -> PdfSeal.isOfAll(seal, evidence.content()));
    sentences.add(Sentence.of(isWhole ? "verify.pdf.whole" : "verify.pdf.added", evidence.name()));
    return new Verdict(verified && isWhole, sentences);
  }

  private static Verdict failed(String key, Evidence evidence) {
    return new Verdict(false, List.of(Sentence.of(key, evidence.name())));
  }
}

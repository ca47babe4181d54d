package org.saradnja.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as its readers and an independent validator see it. */
public record Paper(byte[] pdf) {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** What keeps it from the standard, in the words of the validator. */
  public List<String> failures(PDFAFlavour standard) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ModelParsingException | ValidationException | EncryptedPdfException unreadable) {
      throw new AssertionError("Not a PDF that can be validated", unreadable);
    }
  }

  /** Its text, with single spaces. */
  public String text() {
    try (var document = open()) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public int pages() {
    try (var document = open()) {
      return document.getNumberOfPages();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private PDDocument open() throws IOException {
    return Loader.loadPDF(pdf);
  }
}

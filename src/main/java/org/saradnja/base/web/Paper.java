package org.saradnja.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Documents as they are filed: PDF/A-3a, so that an archive keeps them, and PDF/UA-1, so that
 * everybody can read them. The template is well-formed XHTML with a title, a language and the meta
 * fields author, subject and description. Cyrillic stands upright only: the italics of this font
 * would have letters that Serbian does not use.
 */
@Component
public class Paper {

  private static final String FAMILY = "Source Sans 3";
  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final Templates templates;

  Paper(Templates templates) {
    XRLog.setLoggingEnabled(false);
    this.templates = templates;
  }

  public byte[] pdf(String template, Map<String, ?> parameters, Texts t) {
    var html = new String(templates.render(template, parameters, t).toByteArray(), UTF_8);
    var pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
          .useFont(() -> font("Semibold"), FAMILY, SEMIBOLD, FontStyle.NORMAL, true)
          .useColorProfile(COLOURS)
          .usePdfAConformance(PdfAConformance.PDFA_3_A)
          .usePdfUaAccessibility(true)
          .withHtmlContent(html, null)
          .withProducer("Saradnja")
          .toStream(pdf)
          .run();
    } catch (IOException broken) {
      throw new UncheckedIOException("The document could not be made", broken);
    }
    return pdf.toByteArray();
  }

  private static InputStream font(String weight) {
    try {
      return new ClassPathResource("fonts/SourceSans3-" + weight + ".ttf").getInputStream();
    } catch (IOException missing) {
      throw new UncheckedIOException("A font of the documents is missing", missing);
    }
  }
}

package org.saradnja.training.certificates.checking;

import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.web.Paper;
import org.saradnja.base.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Prints documents as files. One that holds is sealed when the installation has a seal; a seal upon
 * one that was revoked would vouch for what is no longer so.
 */
@Component
class Printing {

  private static final String TEMPLATE = "training/certificates/checking/paper";

  private final Describing describing;
  private final Paper paper;
  private final PaperSeal seal;
  private final LegalTime time;

  Printing(Describing describing, Paper paper, PaperSeal seal, LegalTime time) {
    this.describing = describing;
    this.paper = paper;
    this.seal = seal;
    this.time = time;
  }

  byte[] pdf(Document document, Texts t) {
    var pdf = paper.pdf(TEMPLATE, Map.of("page", describing.paper(document, t)), t);
    return switch (Standing.of(document, time.today())) {
      case Standing.Valid _ -> seal.seal(pdf);
      case Standing.Expired _, Standing.Corrected _, Standing.Revoked _ -> pdf;
    };
  }
}

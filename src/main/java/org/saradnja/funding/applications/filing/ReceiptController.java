package org.saradnja.funding.applications.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.seal.Seal;
import org.saradnja.base.seal.SealedJson;
import org.saradnja.base.web.Paper;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The receipt: page, paper, sealed file, and the exact bytes that it confirms. */
@Controller
@RequestMapping("/rad/prijave/{id}")
class ReceiptController {

  private static final String PAPER = "funding/applications/filing/receipt-paper";

  private final Receipts receipts;
  private final ApplicationTable applications;
  private final Seal seal;
  private final PaperSeal paperSeal;
  private final Paper paper;
  private final TextsOfRequest texts;

  ReceiptController(
      Receipts receipts,
      ApplicationTable applications,
      Seal seal,
      PaperSeal paperSeal,
      Paper paper,
      TextsOfRequest texts) {
    this.receipts = receipts;
    this.applications = applications;
    this.seal = seal;
    this.paperSeal = paperSeal;
    this.paper = paper;
    this.texts = texts;
  }

  @GetMapping("/potvrda")
  ModelAndView page(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var application = receipts.open(who, new ApplicationId(id));
    return new ModelAndView(
        "funding/applications/filing/receipt",
        Map.of("page", receipts.page(application, texts.of(request))));
  }

  @GetMapping("/potvrda.pdf")
  ResponseEntity<byte[]> pdf(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var application = receipts.open(who, new ApplicationId(id));
    var t = texts.of(request);
    var page = receipts.page(application, t);
    var holder =
        paperSeal.holder().map(name -> t.get("applications.receipt.seal", name)).orElse("");
    var pdf = paper.pdf(PAPER, Map.of("page", page, "seal", holder), t);
    return attachment(paperSeal.seal(pdf), MediaType.APPLICATION_PDF, "potvrda.pdf");
  }

  @GetMapping("/potvrda.json")
  ResponseEntity<byte[]> sealed(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    var filed = receipts.open(who, new ApplicationId(id)).filed();
    var sealed = SealedJson.seal(receipts.receipt(filed), seal);
    return attachment(sealed, MediaType.APPLICATION_JSON, "potvrda.json");
  }

  @GetMapping("/prijava.json")
  ResponseEntity<byte[]> sent(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    var filed = receipts.open(who, new ApplicationId(id)).filed();
    var sent = applications.sent(filed.id()).getBytes(UTF_8);
    return attachment(sent, MediaType.APPLICATION_JSON, "prijava.json");
  }

  private static ResponseEntity<byte[]> attachment(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(content);
  }
}

package org.saradnja.training.trainers.applying;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.seal.Seal;
import org.saradnja.base.seal.SealedJson;
import org.saradnja.base.web.Paper;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The confirmation: page, paper, sealed file, and the exact bytes that it confirms. */
@Controller
@RequestMapping(ApplicationWriting.MINE + DraftController.ONE)
class ReceiptController {

  private static final String PAPER = "training/trainers/applying/receipt-paper";

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
    var page = receipts.page(who, new TrainerApplicationId(id), texts.of(request));
    return new ModelAndView("training/trainers/applying/receipt", Map.of("page", page));
  }

  @GetMapping("/potvrda.pdf")
  ResponseEntity<byte[]> pdf(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var t = texts.of(request);
    var page = receipts.page(who, new TrainerApplicationId(id), t);
    var holder =
        paperSeal.holder().map(name -> t.get("applications.receipt.seal", name)).orElse("");
    var pdf = paper.pdf(PAPER, Map.of("page", page, "seal", holder), t);
    return attachment(paperSeal.seal(pdf), MediaType.APPLICATION_PDF, "potvrda.pdf");
  }

  @GetMapping("/potvrda.json")
  ResponseEntity<byte[]> sealed(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    var sent = receipts.sent(who, new TrainerApplicationId(id));
    var sealed = SealedJson.seal(Receipt.of(sent), seal);
    return attachment(sealed, MediaType.APPLICATION_JSON, "potvrda.json");
  }

  @GetMapping("/prijava.json")
  ResponseEntity<byte[]> sent(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    var sent = receipts.sent(who, new TrainerApplicationId(id));
    return attachment(
        applications.sentBytes(sent.id()), MediaType.APPLICATION_JSON, "prijava.json");
  }

  private static ResponseEntity<byte[]> attachment(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(content);
  }
}

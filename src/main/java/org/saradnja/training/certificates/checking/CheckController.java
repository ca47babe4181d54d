package org.saradnja.training.certificates.checking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Throttle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One address of a document: a page for people, a signed badge for programs. */
@Controller
class CheckController {

  private static final String UNTIL_ASKED_AGAIN = "no-cache";

  private final Lookup lookup;
  private final Describing describing;
  private final Printing printing;
  private final TextsOfRequest texts;

  CheckController(Lookup lookup, Describing describing, Printing printing, TextsOfRequest texts) {
    this.lookup = lookup;
    this.describing = describing;
    this.printing = printing;
    this.texts = texts;
  }

  @GetMapping("/potvrde")
  ModelAndView form(@RequestParam(defaultValue = "") String kod, HttpServletRequest request) {
    if (kod.isBlank()) {
      return form(new CheckPage("", Map.of()), HttpStatus.OK);
    }
    return lookup
        .find(kod, Throttle.addressOf(request))
        .map(found -> new ModelAndView("redirect:" + found.issued().code().path()))
        .orElseGet(() -> {
          var wrong = Map.of("kod", texts.of(request).get("certificates.check.unknown"));
          return form(new CheckPage(kod, wrong), HttpStatus.NOT_FOUND);
        });
  }

  /** A browser says that it reads HTML; whoever does not say so reads what verifiers read. */
  @GetMapping("/potvrde/{code}")
  Object check(
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    var document = lookup.get(code, Throttle.addressOf(request));
    var wanted = badgeType(accept);
    if (wanted != null) {
      return answer(wanted, document.credential());
    }
    var page = describing.page(document, texts.of(request));
    return new ModelAndView("training/certificates/checking/certificate", Map.of("page", page));
  }

  @GetMapping("/potvrde/{code}.json")
  ResponseEntity<byte[]> json(@PathVariable String code, HttpServletRequest request) {
    var document = lookup.get(code, Throttle.addressOf(request));
    return answer(MediaType.valueOf("application/vc+ld+json"), document.credential());
  }

  @GetMapping("/potvrde/{code}.jwt")
  ResponseEntity<byte[]> token(@PathVariable String code, HttpServletRequest request) {
    var document = lookup.get(code, Throttle.addressOf(request));
    return answer(MediaType.TEXT_PLAIN, document.token());
  }

  @GetMapping("/potvrde/{code}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String code, HttpServletRequest request) {
    var t = texts.of(request);
    var document = lookup.get(code, Throttle.addressOf(request));
    var name = document.issued().number().replace('/', '-') + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, Papers.attachment(name))
        .header(HttpHeaders.CACHE_CONTROL, UNTIL_ASKED_AGAIN)
        .body(printing.pdf(document, t));
  }

  /** The type of the badge to answer with; null for a page. */
  private static @Nullable MediaType badgeType(String accept) {
    var accepted = MediaType.parseMediaTypes(accept);
    if (accepted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype)) {
      return null;
    }
    return accepted.stream()
        .filter(type -> type.isConcrete() && type.getSubtype().endsWith("json"))
        .map(type -> new MediaType(type.getType(), type.getSubtype()))
        .findFirst()
        .orElse(MediaType.valueOf("application/vc+ld+json"));
  }

  private static ResponseEntity<byte[]> answer(MediaType type, String body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CACHE_CONTROL, UNTIL_ASKED_AGAIN)
        .body(body.getBytes(StandardCharsets.UTF_8));
  }

  private static ModelAndView form(CheckPage page, HttpStatus status) {
    return new ModelAndView("training/certificates/checking/check", Map.of("page", page), status);
  }
}

package org.saradnja.funding.assessment.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The published list, to read and to download; historic lists have codes in small letters. */
@Controller
@RequestMapping("/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}")
class ListController {

  private final ListTable lists;
  private final ListShowing showing;
  private final Calls calls;
  private final TextsOfRequest texts;

  ListController(ListTable lists, ListShowing showing, Calls calls, TextsOfRequest texts) {
    this.lists = lists;
    this.showing = showing;
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping("/lista")
  ModelAndView list(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String po,
      HttpServletRequest request) {
    var call = call(code);
    var page = showing.page(call, stored(call), po, texts.of(request));
    return new ModelAndView("funding/assessment/publishing/ranking", "page", page);
  }

  /** The very bytes whose digest stands in the public log. */
  @GetMapping("/lista.json")
  ResponseEntity<byte[]> json(@PathVariable String code) {
    var stored = stored(call(code));
    var file = ContentDisposition.attachment().filename(code + "-lista.json").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .header(
            "Repr-Digest",
            "sha-256=:" + Base64.getEncoder().encodeToString(stored.digest().bytes()) + ":")
        .body(stored.bytes());
  }

  @GetMapping("/lista.csv")
  ResponseEntity<byte[]> csv(@PathVariable String code) {
    return ListRows.of(stored(call(code)).bundle()).csv();
  }

  @GetMapping("/lista.xlsx")
  ResponseEntity<byte[]> sheet(@PathVariable String code) {
    return ListRows.of(stored(call(code)).bundle()).xlsx();
  }

  private PublishedCall call(String code) {
    return calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
  }

  private ListTable.Stored stored(PublishedCall call) {
    return lists.stored(call.id()).orElseThrow(() -> new NoSuchThing("list of " + call.code()));
  }
}

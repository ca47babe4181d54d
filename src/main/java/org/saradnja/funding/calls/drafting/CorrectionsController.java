package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.PublishedText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was corrected in a call, old and new side by side, with every text as it was published. */
@Controller
@RequestMapping("/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/ispravke")
class CorrectionsController {

  private final Calls calls;
  private final EditionTable editions;
  private final ChangeView view;
  private final TextsOfRequest texts;

  CorrectionsController(Calls calls, EditionTable editions, ChangeView view, TextsOfRequest texts) {
    this.calls = calls;
    this.editions = editions;
    this.view = view;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(@PathVariable String code, HttpServletRequest request) {
    var call = call(code);
    var page = new CorrectionsPage(code, call.title(), editions(call, texts.of(request)));
    return new ModelAndView("calls/corrections", Map.of("page", page));
  }

  /** The exact bytes that the digest of an edition covers, 1 for the first. */
  @GetMapping("/{edition:[0-9]{1,3}}/tekst.json")
  ResponseEntity<byte[]> text(@PathVariable String code, @PathVariable int edition) {
    var text =
        editions
            .canonical(call(code).id(), edition)
            .orElseThrow(() -> new NoSuchThing("edition " + edition + " of " + code));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private PublishedCall call(String code) {
    return calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
  }

  private List<CorrectionsPage.Edition> editions(PublishedCall call, Texts t) {
    var texts = editions.of(call.id(), call.edition());
    var corrected = new ArrayList<CorrectionsPage.Edition>();
    for (int at = 1; at < texts.size(); at++) {
      corrected.addFirst(edition(texts.get(at - 1), texts.get(at), t));
    }
    return corrected;
  }

  private CorrectionsPage.Edition edition(PublishedText was, PublishedText now, Texts t) {
    var corrected = now.corrected().orElseThrow();
    var path = "/konkursi/" + now.code() + "/ispravke/";
    return new CorrectionsPage.Edition(
        now.edition(),
        t.moment(corrected.at()),
        corrected.reason(),
        ChangeWords.consequence(was, now, t),
        view.differences(was, now, t),
        path + was.edition() + "/tekst.json",
        path + now.edition() + "/tekst.json");
  }
}

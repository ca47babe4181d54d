package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The correction of a published call: typed in the form of a draft, then seen beside what
 * stands, and only what was seen is sent.
 */
@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/ispravka")
class CorrectionController {

  private static final String SEND = "send";

  private final ChangeView view;
  private final Changing changing;
  private final ChangeWords words;
  private final TextsOfRequest texts;

  CorrectionController(
      ChangeView view, Changing changing, ChangeWords words, TextsOfRequest texts) {
    this.view = view;
    this.changing = changing;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var call = view.correctable(who, code);
    var form = CallForm.of(call.text());
    var reading = new Parsed.Valid(call.text());
    return page(words.page(call, form, reading, "", texts.of(request)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView send(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int edition,
      @RequestParam(name = "do", defaultValue = "look") String pressed,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request) {
    var t = texts.of(request);
    var call = view.correctable(who, code);
    var rows = CallForm.of(sent).withRows(pressed);
    var form = rows.orElseGet(() -> CallForm.of(sent));
    var reason = new Sent(sent).text("reason").strip();
    var parsed = Typing.parse(form, view.areaCodes());
    if (rows.isPresent()) {
      return page(words.page(call, form, parsed, reason, t), HttpStatus.OK);
    }
    var errors = errors(call, parsed, reason, t);
    if (!errors.isEmpty() || !(parsed instanceof Parsed.Valid(var text))) {
      var page = words.refused(call, form, parsed, reason, errors, t);
      return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    boolean seen = new Sent(sent).text("seen").equals(digest(text, reason));
    return seen && pressed.equals(SEND)
        ? change(who, code, edition, new Correcting(text), reason)
        : page(words.seen(call, form, text, reason, t), HttpStatus.OK);
  }

  private ModelAndView change(
      SignedIn who, String code, int edition, Correcting correction, String reason) {
    boolean made = changing.change(who, new CallCode(code), edition, correction, reason);
    return new ModelAndView(made ? "redirect:/konkursi/" + code + "/ispravke" : waiting(code));
  }

  private static String waiting(String code) {
    return "redirect:/rad/konkursi/" + code + "/ispravka";
  }

  private Map<String, String> errors(Published call, Parsed parsed, String reason, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!Reasons.isGiven(reason)) {
      errors.put("reason", t.get("calls.correction.error.reason"));
    }
    if (parsed instanceof Parsed.Valid(var text)) {
      var correction = view.correction(call, text, reason);
      if (correction.shortens()) {
        errors.put(Field.WINDOW, t.get("calls.correction.error.shortened"));
      } else if (correction.changesNothing()) {
        errors.put(Field.TITLE, t.get("calls.correction.error.nothing"));
      }
    }
    return errors;
  }

  static String digest(CallText text, String reason) {
    return Digest.of(CanonicalJson.of(List.of(text, reason.strip()))).hex();
  }

  private static ModelAndView page(CorrectionPage page, HttpStatus status) {
    return new ModelAndView("calls/correction", Map.of("page", page), status);
  }
}

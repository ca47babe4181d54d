package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The annulment of a published call by a reasoned act. */
@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/ponistavanje")
class AnnulmentController {

  private final ChangeView view;
  private final Changing changing;
  private final TextsOfRequest texts;

  AnnulmentController(ChangeView view, Changing changing, TextsOfRequest texts) {
    this.view = view;
    this.changing = changing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var call = view.annullable(who, code);
    return page(call, AnnulmentForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView annul(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int edition,
      AnnulmentForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var call = view.annullable(who, code);
    var errors = form.errors(t);
    if (!errors.isEmpty()) {
      return page(call, form, errors, t);
    }
    boolean made =
        changing.change(who, new CallCode(code), edition, new Annulling(form.act()), form.reason());
    return new ModelAndView(
        "redirect:" + (made ? "/konkursi/" + code : "/rad/konkursi/" + code + "/ponistavanje"));
  }

  private ModelAndView page(
      Published call, AnnulmentForm form, Map<String, String> errors, Texts t) {
    var asked = view.asked(call);
    var page =
        new AnnulmentPage(
            call.code().value(),
            call.text().subject().title(),
            call.edition(),
            form,
            errors,
            view.needsLeave(call),
            asked.map(change -> ChangeWords.asked(change, t)).orElse(""),
            asked.flatMap(Change::decision).map(Change.Decision::returned).orElse(""));
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("calls/annulment", Map.of("page", page), status);
  }
}

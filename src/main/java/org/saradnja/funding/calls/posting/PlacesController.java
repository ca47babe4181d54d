package org.saradnja.funding.calls.posting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a call is published, recorded by its officers. */
@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/mesta")
class PlacesController {

  private final PlacesView view;
  private final Posting posting;
  private final LegalTime time;
  private final TextsOfRequest texts;

  PlacesController(PlacesView view, Posting posting, LegalTime time, TextsOfRequest texts) {
    this.view = view;
    this.posting = posting;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var call = view.call(who, code);
    var next = view.posted(call).missing().stream().findFirst().orElse("");
    return page(call, PlaceForm.EMPTY.of(next), Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView post(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      PlaceForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var call = view.call(who, code);
    var errors = form.errors(view.asked(call), view.others(call), t);
    if (!errors.isEmpty()) {
      return page(call, form, errors, t);
    }
    posting.post(who, new CallCode(code), form.recorded());
    return new ModelAndView("redirect:/rad/konkursi/" + code + "/mesta");
  }

  private ModelAndView page(
      PublishedCall call, PlaceForm form, Map<String, String> errors, Texts t) {
    var posted = view.posted(call);
    boolean open = call.accepts(time.now());
    var page =
        new PlacesPage(
            call.code().value(),
            call.title(),
            state(call, open, t),
            posted.places().stream().map(place -> view.line(place, t)).toList(),
            call.stands() ? view.missing(posted, t) : "",
            open ? view.shortfall(posted, call, t) : "",
            view.provision(call, t),
            view.choices(call, t),
            form,
            errors,
            open,
            call.stands());
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("calls/places", Map.of("page", page), status);
  }

  private static String state(PublishedCall call, boolean open, Texts t) {
    if (open) {
      return "";
    }
    return call.annulled()
        .map(annulment -> t.get("calls.annulled.says", t.moment(annulment.at())))
        .orElseGet(() -> t.get("calls.changes.closed", t.moment(call.closesAt())));
  }
}

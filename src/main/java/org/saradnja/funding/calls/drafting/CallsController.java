package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Timelines;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An officer's list of calls, and the beginning of a new one. */
@Controller
@RequestMapping("/rad/konkursi")
class CallsController {

  private static final String NOTHING = "—";

  private final OfficersView view;
  private final Drafting drafting;
  private final Linking linking;
  private final Copying copying;
  private final Timelines timelines;
  private final TextsOfRequest texts;

  CallsController(
      OfficersView view,
      Drafting drafting,
      Linking linking,
      Copying copying,
      Timelines timelines,
      TextsOfRequest texts) {
    this.view = view;
    this.drafting = drafting;
    this.linking = linking;
    this.copying = copying;
    this.timelines = timelines;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var page = new CallsPage(view.units(who).stream().map(unit -> of(unit, t)).toList());
    return new ModelAndView("calls/calls", Map.of("page", page));
  }

  @PostMapping
  String begin(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("unit") String unit,
      @RequestParam("id") UUID id,
      @RequestParam(name = "row", defaultValue = "") String row,
      @RequestParam(name = "copy", defaultValue = "") String copy) {
    var call = new CallId(id);
    if (!copy.isEmpty()) {
      var copied = copying.copy(who, new UnitId(unit), new CallCode(copy), call);
      return "redirect:/rad/konkursi/" + copied;
    }
    var code =
        PlanView.row(row)
            .map(planned -> linking.begin(who, new UnitId(unit), call, planned))
            .orElseGet(() -> drafting.begin(who, new UnitId(unit), call));
    return "redirect:/rad/konkursi/" + code;
  }

  private CallsPage.OfUnit of(UnitId unit, Texts t) {
    var issuer = view.issuer(unit);
    return new CallsPage.OfUnit(
        unit.slug(),
        t.get("calls.issuer." + issuer.kind(), t.name(issuer.name())),
        UUID.randomUUID().toString(),
        copyable(unit, t),
        view.calls(unit).stream().map(call -> row(call, t)).toList());
  }

  private Map<String, String> copyable(UnitId unit, Texts t) {
    var published = new LinkedHashMap<String, String>();
    view.calls(unit).stream()
        .filter(call -> !(call instanceof Draft))
        .forEach(call ->
            published.put(
                call.code().value(),
                call.code() + " · " + t.within(call.text().subject().title())));
    return published;
  }

  private CallsPage.Row row(Call call, Texts t) {
    var code = call.code().value();
    var title = call.text().subject().title();
    var named = title.isBlank() ? t.get("calls.untitled") : title;
    var total = call.text().funds().total().map(t::amount).orElse(NOTHING);
    return switch (call) {
      case Draft draft ->
          new CallsPage.Row(
              code,
              named,
              "/rad/konkursi/" + code,
              "",
              t.get("calls.draft.state", t.shortDay(t.dayOf(draft.saved().at()))),
              "",
              NOTHING,
              total);
      case Published _, Annulled _ -> {
        var now = timelines.current(call.code(), t);
        yield new CallsPage.Row(
            code,
            named,
            "/konkursi/" + code,
            now.mark().tag(),
            now.status(),
            now.title(),
            now.due().map(t::shortDay).orElse(NOTHING),
            total);
      }
    };
  }
}

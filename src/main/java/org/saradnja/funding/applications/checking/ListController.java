package org.saradnja.funding.applications.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All applications of a call, for the officers of its unit. */
@Controller
class ListController {

  private final Applications applications;
  private final CheckTable checks;
  private final Calls calls;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final TextsOfRequest texts;

  ListController(
      Applications applications,
      CheckTable checks,
      Calls calls,
      Authorisation authorisation,
      LegalTime time,
      TextsOfRequest texts) {
    this.applications = applications;
    this.checks = checks;
    this.calls = calls;
    this.authorisation = authorisation;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad/konkursi/{code:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*}/prijave")
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam(name = "stanje", defaultValue = "") String state,
      HttpServletRequest request) {
    var call = calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
    authorisation.require(who, Doing.CHECK_APPLICATION, new Party.OfUnit(call.unit()));
    var page = page(call, CheckState.parse(state), texts.of(request));
    return new ModelAndView("funding/applications/checking/list", Map.of("page", page));
  }

  private ListPage page(PublishedCall call, Optional<CheckState> wanted, Texts t) {
    var begun = checks.of(call.id());
    var all = applications.received(call.id());
    var rows =
        all.stream()
            .map(application -> row(application, state(application.id(), begun), t))
            .toList();
    var shown =
        wanted
            .map(state -> rows.stream().filter(row -> row.state().equals(t.get(state.textKey()))))
            .orElse(rows.stream())
            .toList();
    boolean open = call.accepts(time.now());
    return new ListPage(
        call.code().value(),
        call.title(),
        t.count("applications.received.lead", all.size()),
        open ? t.get("applications.check.afterClosing", call.closesAt()) : "",
        filters(call, wanted, t),
        shown);
  }

  private static CheckState state(ApplicationId id, Map<ApplicationId, Check> begun) {
    var check = begun.get(id);
    return check == null ? CheckState.UNCHECKED : CheckState.of(check);
  }

  private static List<ListPage.Filter> filters(
      PublishedCall call, Optional<CheckState> wanted, Texts t) {
    var path = "/rad/konkursi/" + call.code() + "/prijave";
    var filters = new ArrayList<ListPage.Filter>();
    filters.add(new ListPage.Filter(t.get("applications.check.all"), path, wanted.isEmpty()));
    for (var state : CheckState.values()) {
      filters.add(
          new ListPage.Filter(
              t.get(state.textKey()),
              path + "?stanje=" + state.code(),
              wanted.equals(Optional.of(state))));
    }
    return filters;
  }

  private static ListPage.Row row(ReceivedApplication application, CheckState state, Texts t) {
    return new ListPage.Row(
        "/rad/prijave/" + application.id().value() + "/provera",
        application.registryNumber(),
        application.organisationName(),
        application.title(),
        t.amount(application.requested()),
        t.moment(application.receivedAt()),
        t.get(state.textKey()),
        state.mark());
  }
}

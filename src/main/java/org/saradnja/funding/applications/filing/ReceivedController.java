package org.saradnja.funding.applications.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.Timelines;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public list of received applications: while the call is open it could only help the last. */
@Controller
class ReceivedController {

  private final ApplicationTable applications;
  private final Calls calls;
  private final Timelines timelines;
  private final LegalTime time;
  private final TextsOfRequest texts;

  ReceivedController(
      ApplicationTable applications,
      Calls calls,
      Timelines timelines,
      LegalTime time,
      TextsOfRequest texts) {
    this.applications = applications;
    this.calls = calls;
    this.timelines = timelines;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/konkursi/{code:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*}/prijave")
  ModelAndView received(@PathVariable String code, HttpServletRequest request) {
    var call = calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
    var t = texts.of(request);
    boolean closed = time.now().isAfter(call.closesAt());
    var shown = closed ? applications.received(call.id()) : List.<Filed>of();
    return new ModelAndView(
        "funding/applications/filing/received", Map.of("page", page(call, closed, shown, t)));
  }

  private ReceivedPage page(PublishedCall call, boolean closed, List<Filed> shown, Texts t) {
    var total = Dinars.sum(shown.stream().map(Filed::requested).toList());
    return new ReceivedPage(
        call.code().value(),
        call.title(),
        closed ? "" : t.get("applications.received.notYet", call.closesAt()),
        closed ? t.count("applications.received.lead", shown.size()) : "",
        shown.stream().map(filed -> row(filed, t)).toList(),
        t.amount(total),
        timelines.hasList(call.code()));
  }

  private static ReceivedPage.Row row(Filed filed, Texts t) {
    return new ReceivedPage.Row(
        filed.registryNumber(),
        filed.organisationName(),
        filed.title(),
        t.amount(filed.requested()),
        t.moment(filed.receivedAt()));
  }
}

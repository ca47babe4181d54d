package org.saradnja.funding.assessment.scoring;

import jakarta.servlet.http.HttpServletRequest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The commissions in which a member sits, also when nothing waits in them. */
@Controller
class SeatsController {

  private static final String WORK = "/rad/konkursi/";

  private final Commissions commissions;
  private final Calls calls;
  private final Authorisation authorisation;
  private final Left left;
  private final LegalTime time;
  private final TextsOfRequest texts;

  SeatsController(
      Commissions commissions,
      Calls calls,
      Authorisation authorisation,
      Left left,
      LegalTime time,
      TextsOfRequest texts) {
    this.commissions = commissions;
    this.calls = calls;
    this.authorisation = authorisation;
    this.left = left;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad/ocene")
  ModelAndView show(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var rows =
        commissions.callsOf(who.person()).stream()
            .map(calls::get)
            .filter(call -> mayScore(who, call))
            .map(call -> row(who, call, t))
            .toList();
    return new ModelAndView("funding/assessment/scoring/seats", "page", new SeatsPage(rows));
  }

  private boolean mayScore(SignedIn who, PublishedCall call) {
    var unit = new Party.OfUnit(call.unit());
    return authorisation.mandate(who, Doing.SCORE_APPLICATION, unit).isPresent();
  }

  private SeatsPage.Row row(SignedIn who, PublishedCall call, Texts t) {
    if (!call.stands()) {
      return row(call, "/konkursi/", "", t.get("calls.annulled.tag"), "late");
    }
    if (left.isOver(call.id())) {
      return row(call, "/konkursi/", "/lista", t.get("assessment.seats.published"), "ok");
    }
    if (call.accepts(time.now())) {
      return row(call, WORK, "/izjava", t.get("assessment.seats.open"), "");
    }
    var commission = commissions.find(call.id()).orElseThrow();
    return switch (commission.seatOf(who.person()).orElseThrow()) {
      case Seat.Appointed _ ->
          row(call, WORK, "/izjava", t.get("assessment.desk.statement.state"), "run");
      case Seat.Signed _ -> scoring(call, left.of(commission, who.person()).size(), t);
    };
  }

  private static SeatsPage.Row scoring(PublishedCall call, int waiting, Texts t) {
    return waiting == 0
        ? row(call, WORK, "/ocene", t.get("assessment.seats.done"), "ok")
        : row(call, WORK, "/ocene", t.count("assessment.desk.score.left", waiting), "run");
  }

  private static SeatsPage.Row row(
      PublishedCall call, String place, String page, String state, String mark) {
    var code = call.code().value();
    return new SeatsPage.Row(code, call.title(), place + code + page, state, mark);
  }
}

package org.saradnja.funding.applications.filing;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.filing.GrantApplication.Submitted;
import org.saradnja.funding.applications.filing.GrantApplication.Withdrawn;
import org.saradnja.funding.calls.CallTerms;
import org.saradnja.funding.calls.PublishedCall;
import org.springframework.stereotype.Component;

/** How an application stands today, what happens next and by when. */
@Component
class Standing {

  private final CheckedTable checks;
  private final CallTerms terms;
  private final LegalTime time;

  Standing(CheckedTable checks, CallTerms terms, LegalTime time) {
    this.checks = checks;
    this.terms = terms;
    this.time = time;
  }

  /**
   * In words.
   *
   * @param mark shape of the status tag
   * @param next what happens next, a sentence each
   * @param asked whether the office waits for a completion
   */
  record Told(String state, String mark, List<String> next, boolean withdrawable, boolean asked) {}

  Told of(GrantApplication application, PublishedCall call, Texts t) {
    return switch (application) {
      case Withdrawn withdrawn ->
          told(
              "withdrawn", "off", List.of(t.get("applications.next.withdrawn", withdrawn.at())), t);
      case Submitted submitted -> of(submitted, call, t);
    };
  }

  private Told of(Submitted submitted, PublishedCall call, Texts t) {
    if (!call.stands()) {
      return told("annulled", "late", List.of(t.get("applications.next.annulled")), t);
    }
    return switch (checks.of(submitted.filed().id())) {
      case CheckState.Waiting _ -> waiting(call, t);
      case CheckState.Asked asked ->
          new Told(
              t.get("applications.state.asked"),
              "soon",
              List.of(t.get("applications.next.asked", asked.until()), list(call, t)),
              false,
              true);
      case CheckState.InOrder inOrder ->
          told(
              "inOrder",
              "ok",
              List.of(t.get("applications.next.inOrder", inOrder.at()), list(call, t)),
              t);
      case CheckState.Rejected rejected -> told("rejected", "late", rejected(rejected, t), t);
    };
  }

  private Told waiting(PublishedCall call, Texts t) {
    boolean open = call.accepts(time.now());
    var next = new ArrayList<String>();
    if (open && call.isCorrected()) {
      next.add(t.get("applications.next.corrected"));
    }
    if (open) {
      next.add(t.get("applications.next.withdrawal", call.closesAt()));
    }
    next.add(t.get("applications.next.check"));
    next.add(list(call, t));
    return new Told(t.get("applications.state.received"), "run", next, open, false);
  }

  private static List<String> rejected(CheckState.Rejected rejected, Texts t) {
    var next = new ArrayList<String>();
    next.add(t.get("applications.next.rejected", rejected.at()));
    rejected.grounds().forEach(ground -> next.add(ground.facts()));
    next.add(t.get("applications.next.rejected.remedy"));
    return next;
  }

  private static Told told(String state, String mark, List<String> next, Texts t) {
    return new Told(t.get("applications.state." + state), mark, next, false, false);
  }

  private String list(PublishedCall call, Texts t) {
    return t.get("applications.next.list", terms.list(call.id()));
  }
}

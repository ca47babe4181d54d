package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.Timelines;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/** What waits for an officer: drafts, and calls whose term runs out or has run out. */
@Component
class CallsDesk implements Desk {

  private final OfficersView view;
  private final ApprovalView approvals;
  private final Timelines timelines;

  CallsDesk(OfficersView view, ApprovalView approvals, Timelines timelines) {
    this.view = view;
    this.approvals = approvals;
    this.timelines = timelines;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return view.units(who).stream().flatMap(unit -> of(unit, t)).toList();
  }

  private Stream<Item> of(UnitId unit, Texts t) {
    return view.calls(unit).stream()
        .flatMap(call ->
            switch (call) {
              case Draft draft -> Stream.of(draft(draft, t));
              case Published published -> published(published, t);
              case Annulled _ -> Stream.empty();
            });
  }

  private Item draft(Draft draft, Texts t) {
    var lawfulness = approvals.lawfulness(draft);
    int toMend = lawfulness.of(Weight.MISSING).size() + lawfulness.of(Weight.UNLAWFUL).size();
    var standing =
        toMend == 0 ? publishable(draft, t) : new State(t.count("calls.desk.toMend", toMend), "");
    return new Item(
        title(draft, t),
        draft.code().value(),
        "/rad/konkursi/" + draft.code(),
        Optional.empty(),
        standing.words(),
        standing.mark());
  }

  private State publishable(Draft draft, Texts t) {
    return switch (approvals.of(draft)) {
      case Approval.NotNeeded _ -> new State(t.get("calls.desk.publishable"), "ok");
      case Approval.Given _ -> new State(t.get("calls.desk.approved"), "ok");
      case Approval.Waiting _ -> new State(t.get("calls.approval.waits"), "run");
      case Approval.Missing(var returned, boolean _) ->
          returned.isEmpty()
              ? new State(t.get("calls.desk.proposable"), "")
              : new State(t.get("calls.desk.returned"), "late");
    };
  }

  private record State(String words, String mark) {}

  private Stream<Item> published(Published call, Texts t) {
    var now = timelines.current(call.code(), t);
    boolean pressing = now.mark() == Mark.SOON || now.mark() == Mark.LATE;
    return now
        .due()
        .filter(_ -> pressing)
        .map(due ->
            new Item(
                title(call, t),
                call.code() + " · " + now.title(),
                "/konkursi/" + call.code(),
                Optional.of(due),
                now.status(),
                now.mark().tag()))
        .stream();
  }

  private static String title(Call call, Texts t) {
    var title = call.text().subject().title();
    return title.isBlank() ? t.get("calls.untitled") : title;
  }
}

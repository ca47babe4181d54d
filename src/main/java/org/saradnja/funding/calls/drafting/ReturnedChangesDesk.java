package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** A change that the head returned waits for the officer, until another is proposed or made. */
@Component
class ReturnedChangesDesk implements Desk {

  private final OfficersView view;
  private final ChangeTable changes;

  ReturnedChangesDesk(OfficersView view, ChangeTable changes) {
    this.view = view;
    this.changes = changes;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return view.units(who).stream()
        .flatMap(unit -> view.calls(unit).stream())
        .flatMap(call ->
            switch (call) {
              case Published published -> returned(published, t);
              case Draft _, Annulled _ -> Stream.empty();
            })
        .toList();
  }

  private Stream<Item> returned(Published call, Texts t) {
    return changes.last(call.id()).stream()
        .filter(change -> change.edition() == call.edition())
        .filter(change -> change.decision().filter(made -> !made.approved()).isPresent())
        .map(change ->
            new Item(
                call.text().subject().title(),
                call.code().value(),
                "/rad/konkursi/" + call.code() + page(change),
                Optional.empty(),
                t.get("calls.desk.change.returned"),
                "late"));
  }

  private static String page(Change change) {
    return switch (change.what()) {
      case Correcting _ -> "/ispravka";
      case Annulling _ -> "/ponistavanje";
    };
  }
}

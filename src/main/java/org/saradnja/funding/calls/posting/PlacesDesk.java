package org.saradnja.funding.calls.posting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** While a call takes applications its officer sees what its publication still lacks. */
@Component
class PlacesDesk implements Desk {

  private final PlacesView view;
  private final LegalTime time;

  PlacesDesk(PlacesView view, LegalTime time) {
    this.view = view;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    var now = time.now();
    return view.calls(who).stream()
        .filter(call -> call.accepts(now))
        .flatMap(call -> items(call, t))
        .toList();
  }

  private Stream<Item> items(PublishedCall call, Texts t) {
    var posted = view.posted(call);
    var missing =
        posted.missing().isEmpty()
            ? Stream.<Item>empty()
            : Stream.of(
                item(
                    call,
                    t.get("calls.posting.desk.missing"),
                    view.missing(posted, t) + " · " + view.provision(call, t)));
    var shortfall =
        posted.shortfall().stream()
            .map(_ ->
                item(call, t.get("calls.posting.desk.shortfall"), view.shortfall(posted, call, t)));
    return Stream.concat(missing, shortfall);
  }

  private static Item item(PublishedCall call, String state, String about) {
    return new Item(
        call.title(),
        call.code() + " · " + about,
        "/rad/konkursi/" + call.code() + "/mesta",
        Optional.of(call.lastDay()),
        state,
        "soon");
  }
}

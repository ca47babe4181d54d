package org.saradnja.portal.listing.calls;

import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.calls.CallAnnulled;
import org.saradnja.funding.calls.CallCorrected;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallPublished;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.Units;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps calls in the list from the moment they are published. */
@Component
class ListedFromCalls {

  private final ListedCallTable listed;
  private final Calls calls;
  private final Units units;
  private final LegalTime time;

  ListedFromCalls(ListedCallTable listed, Calls calls, Units units, LegalTime time) {
    this.listed = listed;
    this.calls = calls;
    this.units = units;
    this.time = time;
  }

  @EventListener
  void on(CallPublished event) {
    keep(event.call());
  }

  @EventListener
  void on(CallCorrected event) {
    keep(event.call());
  }

  @EventListener
  void on(CallAnnulled event) {
    listed.annulled(event.call(), event.at());
  }

  private void keep(CallId id) {
    var call = calls.get(id);
    if (!units.isForExercise(call.unit())) {
      listed.put(listed(call));
    }
  }

  @EventListener
  void on(MilestoneReached event) {
    if (event.milestone() == Milestone.LIST_PUBLISHED) {
      listed.listPublished(event.call(), event.at());
    }
  }

  private ListedCall listed(PublishedCall call) {
    var published = call.publishedAt().atZone(time.zone()).toLocalDate();
    return new ListedCall(
        call.code().value(),
        Optional.of(call.id()),
        Optional.of(call.unit()),
        units.get(call.unit()).name(),
        call.title(),
        call.areas(),
        Optional.of(published.getYear()),
        Optional.of(published),
        Optional.of(call.lastDay()),
        Optional.of(call.closesAt()),
        Optional.of(call.total()),
        Optional.of(call.minimum()),
        Optional.of(call.maximum()),
        Optional.empty(),
        !call.stands());
  }
}

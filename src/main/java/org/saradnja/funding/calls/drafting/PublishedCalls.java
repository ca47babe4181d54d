package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Drafts do not exist for anybody but the officers of their unit. */
@Component
class PublishedCalls implements Calls {

  private final CallTable calls;
  private final Units units;
  private final LegalTime time;

  PublishedCalls(CallTable calls, Units units, LegalTime time) {
    this.calls = calls;
    this.units = units;
    this.time = time;
  }

  @Override
  public PublishedCall get(CallId id) {
    return published(id, calls.find(id));
  }

  @Override
  public Supplier<PublishedCall> ask(Trip trip, CallId id) {
    return trip.carry(CallTable.asked(id).as(found -> published(id, found)));
  }

  private static PublishedCall published(CallId id, Optional<Versioned<Call>> found) {
    return found
        .flatMap(call -> published(call.value()).findFirst())
        .orElseThrow(() -> new NoSuchThing("call " + id.value()));
  }

  @Override
  public Optional<PublishedCall> find(CallCode code) {
    return calls.find(code).flatMap(found -> published(found.value()).findFirst());
  }

  @Override
  public CallText text(CallId id) {
    return calls
        .find(id)
        .filter(found -> !(found.value() instanceof Draft))
        .orElseThrow(() -> new NoSuchThing("call " + id.value()))
        .value()
        .text();
  }

  @Override
  public List<PublishedCall> of(UnitId unit) {
    return calls.of(unit).stream()
        .flatMap(PublishedCalls::published)
        .filter(PublishedCall::stands)
        .toList();
  }

  @Override
  public List<PublishedCall> open() {
    return calls.openAt(time.now()).stream()
        .filter(call -> !units.isForExercise(call.unit()))
        .flatMap(PublishedCalls::published)
        .toList();
  }

  private static Stream<PublishedCall> published(Call call) {
    return switch (call) {
      case Draft _ -> Stream.empty();
      case Published published -> Stream.of(asLaterStagesKnowIt(published));
      case Annulled(var was, var annulment) ->
          Stream.of(asLaterStagesKnowIt(was).annulledBy(annulment));
    };
  }

  /** Nothing that these name can lack in a published call: the rules asked for it. */
  private static PublishedCall asLaterStagesKnowIt(Published call) {
    var text = call.text();
    var funds = text.funds();
    return new PublishedCall(
        call.id(),
        call.code(),
        call.unit(),
        text.subject().title(),
        text.subject().areas(),
        funds.total().orElseThrow(),
        funds.minimum().orElse(Dinars.ZERO),
        funds.maximum().orElseThrow(),
        funds.ownShare().orElse(0),
        text.scoring().criteria(),
        text.scoring().threshold().orElseThrow(),
        text.scoring().allocation(),
        text.documents(),
        call.at(),
        call.closesAt(),
        call.lastDay(),
        text.timing().programmesEndBy().orElseThrow(),
        text.applicants().applicationsEach().orElseThrow(),
        call.edition(),
        Optional.empty());
  }
}

package org.saradnja.portal.listing.search;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.UnitId;

/** A platform on which no call was published yet. */
record NoCalls() implements Calls {

  @Override
  public PublishedCall get(CallId id) {
    throw new NoSuchThing("call " + id);
  }

  @Override
  public Optional<PublishedCall> find(CallCode code) {
    return Optional.empty();
  }

  @Override
  public CallText text(CallId id) {
    throw new NoSuchThing("call " + id);
  }

  @Override
  public List<PublishedCall> of(UnitId unit) {
    return List.of();
  }

  @Override
  public List<PublishedCall> open() {
    return List.of();
  }
}

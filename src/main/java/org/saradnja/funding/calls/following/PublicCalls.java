package org.saradnja.funding.calls.following;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.PublicThings;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Leads from the log to published calls; a draft has no public page. */
@Component
class PublicCalls implements PublicThings {

  private static final String KIND = "call:";

  private final Calls calls;
  private final Units units;

  PublicCalls(Calls calls, Units units) {
    this.calls = calls;
    this.units = units;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    try {
      var call = calls.get(new CallId(UUID.fromString(name.substring(KIND.length()))));
      return units.isForExercise(call.unit())
          ? Optional.empty()
          : Optional.of(
              new PublicThing(call.code() + " " + call.title(), "/konkursi/" + call.code()));
    } catch (NoSuchThing notPublished) {
      return Optional.empty();
    }
  }
}

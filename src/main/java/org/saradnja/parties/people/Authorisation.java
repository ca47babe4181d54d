package org.saradnja.parties.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.registry.UnitId;

/**
 * The one place that says who may do what to whose. Routes are guarded by role before; this decides
 * about the object.
 */
public interface Authorisation {

  /** The mandate under which the act may be done today, if there is one. */
  default Optional<Mandate> mandate(SignedIn who, Doing doing, Party of) {
    return among(mandates(who), doing, of);
  }

  /**
   * As {@link #mandate}; without one throws {@code NoSuchThing}: the thing is not theirs to know.
   */
  default Mandate require(SignedIn who, Doing doing, Party of) {
    return require(mandates(who), doing, of);
  }

  /** As {@link #require} of a person, by the mandates that were {@link #ask asked} for. */
  static Mandate require(List<Mandate> held, Doing doing, Party of) {
    return among(held, doing, of)
        .orElseThrow(() -> new NoSuchThing("mandate to " + doing + " of " + of.name()));
  }

  private static Optional<Mandate> among(List<Mandate> held, Doing doing, Party of) {
    return held.stream()
        .filter(mandate -> mandate.party().equals(of))
        .filter(mandate -> doing.roles().contains(mandate.role()))
        .findFirst();
  }

  /** All mandates that hold today. */
  List<Mandate> mandates(SignedIn who);

  /** Those of the {@link #mandates} under which it may be done, whoever it is done for. */
  default List<Mandate> mandates(SignedIn who, Doing doing) {
    return mandates(who).stream()
        .filter(mandate -> doing.roles().contains(mandate.role()))
        .toList();
  }

  /** The units for which somebody may do it today. */
  default List<UnitId> units(SignedIn who, Doing doing) {
    return mandates(who, doing).stream()
        .flatMap(mandate ->
            mandate.party() instanceof Party.OfUnit(UnitId unit)
                ? Stream.of(unit)
                : Stream.<UnitId>empty())
        .distinct()
        .toList();
  }

  /** As {@link #mandates}, asked on a trip with other things and looked at when it is over. */
  default Supplier<List<Mandate>> ask(Trip trip, SignedIn who) {
    return () -> mandates(who);
  }

  /** Who holds a role for the party today. */
  List<Mandate> holders(Role role, Party party);

  /** As {@link #holders}, asked on a trip with other things and looked at when it is over. */
  default Supplier<List<Mandate>> askHolders(Trip trip, Role role, Party party) {
    return () -> holders(role, party);
  }
}

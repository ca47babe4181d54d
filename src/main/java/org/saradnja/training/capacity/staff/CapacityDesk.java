package org.saradnja.training.capacity.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.staff.StaffFilter.State;
import org.springframework.stereotype.Component;

/** On the desk of those who keep a unit's staff or decide in it: who is still to be trained. */
@Component
class CapacityDesk implements Desk {

  private static final Set<Role> READERS = Set.of(Role.HUMAN_RESOURCES, Role.DECIDER);

  private final CapacityWriting writing;
  private final Authorisation authorisation;

  CapacityDesk(CapacityWriting writing, Authorisation authorisation) {
    this.writing = writing;
    this.authorisation = authorisation;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return authorisation.mandates(who).stream()
        .filter(mandate -> READERS.contains(mandate.role()))
        .map(Mandate::party)
        .filter(Party.OfUnit.class::isInstance)
        .map(party -> ((Party.OfUnit) party).unit())
        .distinct()
        .flatMap(unit -> items(unit, t))
        .toList();
  }

  private Stream<Item> items(UnitId unit, Texts t) {
    var staff = writing.staff(unit);
    return Stream.of(
            item(unit, State.NEDOSTAJE, staff, "soon", t),
            item(unit, State.ISTICE, staff, "late", t))
        .flatMap(Optional::stream);
  }

  private static Optional<Item> item(UnitId unit, State state, Staff staff, String mark, Texts t) {
    long number = staff.count(state::fits);
    if (number == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(
            t.get("capacity.desk." + state.code()),
            t.get("capacity.title"),
            CapacityWriting.ROOM + "?jedinica=" + unit.slug() + "&stanje=" + state.code(),
            Optional.empty(),
            t.count("capacity.desk.people", number),
            mark));
  }
}

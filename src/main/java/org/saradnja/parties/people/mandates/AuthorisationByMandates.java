package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.function.Supplier;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.database.Trip;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Asks the mandates in the database each time, so that an ended one ends at once; the many parts of
 * one page that only reads are told the same without asking again.
 */
@Component
class AuthorisationByMandates implements Authorisation {

  private static final int MOST = 1_000;

  private final MandateTable table;
  private final LegalTime time;
  private final Trips trips;
  private final Standstill.Kept<PersonId, List<Mandate>> held;

  AuthorisationByMandates(MandateTable table, LegalTime time, Trips trips, Standstill standstill) {
    this.table = table;
    this.time = time;
    this.trips = trips;
    this.held = standstill.kept(MOST);
  }

  @Override
  public List<Mandate> mandates(SignedIn who) {
    return today(held.get(who.person(), () -> table.of(who.person())));
  }

  @Override
  public Supplier<List<Mandate>> ask(Trip trip, SignedIn who) {
    var held = trip.carry(MandateTable.asked(who.person()));
    return () -> today(held.get());
  }

  private List<Mandate> today(List<Mandate> held) {
    var today = time.today();
    return held.stream().filter(mandate -> mandate.holdsOn(today)).toList();
  }

  @Override
  public List<Mandate> holders(Role role, Party party) {
    return table.holding(role, party, time.today());
  }

  @Override
  public Supplier<List<Mandate>> askHolders(Trip trip, Role role, Party party) {
    return trip.carry(MandateTable.asked(role, party, time.today()));
  }
}

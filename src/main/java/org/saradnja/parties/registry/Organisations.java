package org.saradnja.parties.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.RegistrationNumber;

/** The register of organisations. */
public interface Organisations {

  /** Throws {@code NoSuchThing} when there is none. */
  Organisation get(OrganisationId id);

  /** As {@link #get}, asked on a trip with other things and looked at when it is over. */
  default Supplier<Organisation> ask(Trip trip, OrganisationId id) {
    return () -> get(id);
  }

  Optional<Organisation> with(RegistrationNumber number);

  /**
   * Those that fit the filter, in Serbian order of their names; of units for exercise only when the
   * filter asks for their seat.
   */
  List<Organisation> list(Filter filter, int offset, int limit);

  long count(Filter filter);

  /**
   * In the order of their registration numbers, for those who read the register part by part.
   *
   * @param number the last one that was read, empty for the beginning
   */
  List<Organisation> after(String number, Filter filter, int limit);

  /**
   * @param text part of the name, in either script, or of the registration number; empty for all
   */
  record Filter(String text, Optional<UnitId> seat) {}
}

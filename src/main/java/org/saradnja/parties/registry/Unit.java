package org.saradnja.parties.registry;

import java.util.Optional;
import org.saradnja.base.kernel.Localised;

/**
 * A unit of local self-government, a city municipality or an institution, under the name it bears
 * today.
 *
 * @param code five digits of the register of territorial units
 * @param parent the city of a city municipality
 * @param invented true for a unit of the practice world
 */
public record Unit(
    UnitId id,
    Localised name,
    UnitKind kind,
    String district,
    Optional<String> code,
    Optional<UnitId> parent,
    boolean invented) {

  /** An institution issues calls as units do, but is no unit of local self-government. */
  public boolean isInstitution() {
    return kind == UnitKind.INSTITUTION;
  }
}

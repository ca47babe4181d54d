package org.saradnja.parties.registry;

import java.util.List;
import java.util.Optional;

/** The register of units. */
public interface Units {

  Optional<Unit> find(UnitId id);

  /** Throws {@code NoSuchThing} when there is none. */
  Unit get(UnitId id);

  Optional<Unit> withCode(String code);

  /** All, in Serbian order of their names. */
  List<Unit> all();
}

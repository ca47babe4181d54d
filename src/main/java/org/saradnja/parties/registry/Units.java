package org.saradnja.parties.registry;

import java.util.List;
import java.util.Optional;

/** The register of units. */
public interface Units {

  Optional<Unit> find(UnitId id);

  /** Throws {@code NoSuchThing} when there is none. */
  Unit get(UnitId id);

  Optional<Unit> withCode(String code);

  /** Whether the unit is one in which trainees practise; such a unit stands in no list. */
  default boolean isForExercise(UnitId id) {
    return false;
  }

  /** All but those for exercise, in Serbian order of their names. */
  List<Unit> all();

  /** The names a unit bore, the present one first. */
  List<UnitName> names(UnitId id);

  /** Where the unit can be reached, as far as the register knows. */
  Optional<Contact> contact(UnitId id);

  /**
   * The office that answers questions about calls.
   *
   * @param page its address on the web with {@code https://}, empty when it has none
   */
  record Contact(String office, String address, String email, String telephone, String page) {}
}

package org.saradnja.parties.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of institutions. */
public interface Institutions {

  Optional<Institution> find(String code);

  /** All that were ever entered, in Serbian order of their names of today. */
  List<Institution> all();

  /** Those for which somebody may be given a mandate today. */
  List<Institution> open();

  /** The names an institution bore, the latest first. */
  List<InstitutionName> names(String code);

  /** The name of the day; of a day before the first name, the first. */
  default Optional<InstitutionName> nameOn(String code, LocalDate day) {
    var names = names(code);
    return names.stream()
        .filter(name -> name.from().map(first -> !day.isBefore(first)).orElse(true))
        .findFirst()
        .or(() -> names.reversed().stream().findFirst());
  }
}

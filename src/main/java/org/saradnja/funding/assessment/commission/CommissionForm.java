package org.saradnja.funding.assessment.commission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;

/** Who is to sit in the commission, as sent: ids of persons. */
public record CommissionForm(String president, List<String> members) {

  static final CommissionForm EMPTY = new CommissionForm("", List.of());

  public CommissionForm(@Nullable String president, @Nullable List<String> members) {
    this.president = president == null ? "" : president;
    this.members = members == null ? List.of() : List.copyOf(members);
  }

  sealed interface Parsed {
    record Valid(PersonId president, List<PersonId> members) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  /**
   * @param sizes how many members a commission may have
   */
  Parsed parse(Set<PersonId> presidents, Set<PersonId> eligible, List<Integer> sizes, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var presides = person(president).filter(presidents::contains);
    var sit = members.stream().flatMap(id -> person(id).stream()).distinct().toList();
    if (presides.isEmpty()) {
      errors.put("president", t.get("assessment.commission.error.president"));
    }
    if (presides.filter(sit::contains).isPresent()) {
      errors.put("members", t.get("assessment.commission.error.twice"));
    } else if (!eligible.containsAll(sit) || !sizes.contains(sit.size() + 1)) {
      errors.put(
          "members", t.get("assessment.commission.error.size", t.either(sizes), sit.size() + 1));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(presides.orElseThrow(), sit)
        : new Parsed.Invalid(errors);
  }

  private static Optional<PersonId> person(String id) {
    try {
      return Optional.of(new PersonId(UUID.fromString(id)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}

package org.saradnja.training.figures.statistics;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who may see the people behind the numbers: the national office and the Academy all of them, an
 * organiser those of its own trainings.
 */
@Component
class Readers {

  private static final Set<Role> OF_ALL = Set.of(Role.NATIONAL_OFFICE, Role.ACADEMY);

  private final Authorisation authorisation;

  Readers(Authorisation authorisation) {
    this.authorisation = authorisation;
  }

  boolean mayRead(SignedIn who) {
    return authorisation.mandates(who).stream()
        .anyMatch(mandate -> OF_ALL.contains(mandate.role()) || mandate.role() == Role.ORGANISER);
  }

  /** Of which trainings somebody may see the lists. */
  Predicate<Training> trainingsOf(SignedIn who) {
    var mandates = authorisation.mandates(who);
    if (mandates.stream().anyMatch(mandate -> OF_ALL.contains(mandate.role()))) {
      return _ -> true;
    }
    var organised =
        mandates.stream()
            .filter(mandate -> mandate.role() == Role.ORGANISER)
            .map(Mandate::party)
            .collect(Collectors.toSet());
    return training -> organised.contains(new Party.OfInstitution(training.session().organiser()));
  }
}

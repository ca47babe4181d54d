package org.saradnja.parties.registry.organisations;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.PublicThings;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

@Component
class PublicOrganisations implements PublicThings {

  private static final String KIND = "organisation:";

  private final Organisations organisations;
  private final Units units;

  PublicOrganisations(Organisations organisations, Units units) {
    this.organisations = organisations;
    this.units = units;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    try {
      var id = new OrganisationId(UUID.fromString(name.substring(KIND.length())));
      var found = organisations.get(id);
      return units.isForExercise(found.seat())
          ? Optional.empty()
          : Optional.of(
              new PublicThing(found.name(), "/udruzenja/" + found.registrationNumber().value()));
    } catch (NoSuchThing never) {
      return Optional.empty();
    }
  }
}

package org.saradnja.parties.registry.institutions;

import java.util.Optional;
import org.saradnja.base.web.PublicThings;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.Institutions;
import org.springframework.stereotype.Component;

@Component
class PublicInstitutions implements PublicThings {

  private static final String KIND = "institution:";

  private final Institutions institutions;

  PublicInstitutions(Institutions institutions) {
    this.institutions = institutions;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    return name.startsWith(KIND)
        ? institutions
            .find(name.substring(KIND.length()))
            .filter(Institution::listed)
            .map(found ->
                new PublicThing(found.name().serbian().cyrillic(), "/institucije/" + found.code()))
        : Optional.empty();
  }
}

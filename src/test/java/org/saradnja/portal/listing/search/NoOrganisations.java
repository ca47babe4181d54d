package org.saradnja.portal.listing.search;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;

/** A register in which nobody is entered yet. */
record NoOrganisations() implements Organisations {

  @Override
  public Organisation get(OrganisationId id) {
    throw new NoSuchThing("organisation " + id);
  }

  @Override
  public Optional<Organisation> with(RegistrationNumber number) {
    return Optional.empty();
  }

  @Override
  public List<Organisation> list(Filter filter, int offset, int limit) {
    return List.of();
  }

  @Override
  public long count(Filter filter) {
    return 0;
  }

  @Override
  public List<Organisation> after(String number, Filter filter, int limit) {
    return List.of();
  }
}

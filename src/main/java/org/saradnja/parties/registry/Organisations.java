package org.saradnja.parties.registry;

import java.util.Optional;
import org.saradnja.base.kernel.RegistrationNumber;

/** The register of organisations. */
public interface Organisations {

  /** Throws {@code NoSuchThing} when there is none. */
  Organisation get(OrganisationId id);

  Optional<Organisation> with(RegistrationNumber number);
}

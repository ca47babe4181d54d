package org.saradnja.training.capacity.staff;

import java.util.List;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;

/** Somebody who holds roles for the unit today. */
record Holder(PersonId person, Localised name, String email, List<Role> roles) {

  Holder {
    roles = List.copyOf(roles);
  }
}

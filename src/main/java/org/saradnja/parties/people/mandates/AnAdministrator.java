package org.saradnja.parties.people.mandates;

import java.util.Optional;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.kernel.ServingCondition;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.springframework.stereotype.Component;

/** Nobody could open an account in an installation without an administrator. */
@Component
class AnAdministrator implements ServingCondition {

  private final Authorisation authorisation;

  AnAdministrator(Authorisation authorisation) {
    this.authorisation = authorisation;
  }

  @Override
  public Optional<Sentence> unmet() {
    return authorisation.holders(Role.ADMINISTRATOR, Party.INSTALLATION).isEmpty()
        ? Optional.of(Sentence.of("serve.administrator"))
        : Optional.empty();
  }
}

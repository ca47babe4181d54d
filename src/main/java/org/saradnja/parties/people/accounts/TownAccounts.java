package org.saradnja.parties.people.accounts;

import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The administrator opens accounts for the trainees of a town who have none, and for the extras.
 */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownAccounts {

  private final AccountTable accounts;
  private final Opening opening;
  private final Authorisation authorisation;

  TownAccounts(AccountTable accounts, Opening opening, Authorisation authorisation) {
    this.accounts = accounts;
    this.opening = opening;
    this.authorisation = authorisation;
  }

  @Bean
  TownScene accountsOfTownOpened() {
    return TownScene.of(60, "08:30", "accounts opened", this::open);
  }

  private void open(Town town) {
    for (var extra : Extra.values()) {
      open(extra.email(), Localised.ofCyrillic(extra.person()));
    }
    town.trainees().forEach(trainee -> open(trainee.email(), trainee.name()));
  }

  private void open(String email, Localised name) {
    if (accounts.withEmail(email).isEmpty()) {
      var account = new Account(new PersonId(UUID.randomUUID()), email, name, Face.CYRILLIC);
      opening.open(administrator(), account);
    }
  }

  private SignedIn administrator() {
    var person = authorisation.holders(Role.ADMINISTRATOR, Party.INSTALLATION).getFirst().person();
    return new SignedIn(person, accounts.get(person).account().name().cyrillic());
  }
}

package org.saradnja.testing;

import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.parties.people.mandates.SomeMandate;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.ApplicationContext;

/**
 * People of one test in the whole application: each call makes a new account, with a mandate that
 * holds whatever the day is. Use with {@link Signed#as}.
 */
public final class Somebody {

  private static final String NAME = "Вежбан Вежбовић";

  private Somebody() {}

  public static SignedIn withoutMandates(ApplicationContext application) {
    return new SignedIn(SomeAccount.named(NAME, application), NAME);
  }

  public static SignedIn holding(Role role, Party party, ApplicationContext application) {
    var who = withoutMandates(application);
    SomeMandate.of(who.person(), role, party, application);
    return who;
  }

  public static SignedIn holding(Role role, UnitId unit, ApplicationContext application) {
    return holding(role, new Party.OfUnit(unit), application);
  }

  public static SignedIn representing(OrganisationId of, ApplicationContext application) {
    return holding(Role.REPRESENTATIVE, new Party.OfOrganisation(of), application);
  }

  public static SignedIn administrating(ApplicationContext application) {
    return holding(Role.ADMINISTRATOR, Party.INSTALLATION, application);
  }
}

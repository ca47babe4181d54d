package org.saradnja.parties.people.accounts;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.springframework.stereotype.Component;

@Component
class PeopleWithAccounts implements People {

  private final AccountTable accounts;
  private final Authorisation authorisation;

  PeopleWithAccounts(AccountTable accounts, Authorisation authorisation) {
    this.accounts = accounts;
    this.authorisation = authorisation;
  }

  @Override
  public Localised nameOf(PersonId person) {
    return accounts.get(person).account().name();
  }

  @Override
  public Addressee addressee(PersonId person) {
    return addressee(accounts.get(person));
  }

  @Override
  public Map<PersonId, Addressee> addressees(Collection<PersonId> people) {
    return accounts.get(people).stream()
        .collect(toMap(stored -> stored.account().id(), PeopleWithAccounts::addressee));
  }

  @Override
  public Supplier<Optional<Addressee>> askAddressee(Trip trip, PersonId person) {
    var found = trip.carry(AccountTable.asked(person));
    return () -> AccountTable.known(found.get()).map(PeopleWithAccounts::addressee);
  }

  private static Addressee addressee(AccountTable.Stored stored) {
    var account = stored.account();
    return new Addressee(account.email(), account.name(), account.face().name());
  }

  @Override
  public Optional<PersonId> withEmail(String email) {
    return accounts.withEmail(email.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public List<Mandate> holders(Role role, Party party) {
    return authorisation.holders(role, party);
  }
}

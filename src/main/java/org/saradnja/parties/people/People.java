package org.saradnja.parties.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.Localised;

/** Accounts, for those who need to name a person or find one. */
public interface People {

  /** Throws {@code NoSuchThing} when there is none. */
  Localised nameOf(PersonId person);

  /** The address letters go to, and the face the person reads them in. */
  Addressee addressee(PersonId person);

  /** The same of many; throws {@code NoSuchThing} when one of them has no account. */
  default Map<PersonId, Addressee> addressees(Collection<PersonId> people) {
    return people.stream().collect(toMap(person -> person, this::addressee));
  }

  /**
   * Whom a letter goes to, asked on a trip with other things and looked at when it is over; empty
   * when the person has no account.
   */
  Supplier<Optional<Addressee>> askAddressee(Trip trip, PersonId person);

  Optional<PersonId> withEmail(String email);

  /** Who holds a role for the party today. */
  List<Mandate> holders(Role role, Party party);

  /**
   * @param face name of a {@code base.web.Face}
   */
  record Addressee(String email, Localised name, String face) {

    /** The same reader at another address. */
    public Addressee at(String otherEmail) {
      return new Addressee(otherEmail, name, face);
    }
  }
}

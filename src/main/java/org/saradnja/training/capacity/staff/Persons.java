package org.saradnja.training.capacity.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.sessions.EnrolmentId;

/**
 * Tells which applications, documents and mandates are of one employee: by the account, by the
 * address, and by the name where there is neither and nobody else is called so.
 */
final class Persons {

  private final List<Person> all = new ArrayList<>();
  private final Map<PersonId, Person> byAccount = new HashMap<>();
  private final Map<String, Person> byEmail = new HashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<EnrolmentId, Person> byEnrolment = new HashMap<>();

  private Persons() {}

  static List<Person> of(Facts facts) {
    var persons = new Persons();
    facts.holders().forEach(persons::add);
    facts.seats().stream().filter(Persons::isTold).forEach(persons::add);
    facts.seats().stream().filter(seat -> !isTold(seat)).forEach(persons::add);
    facts.documents().forEach(persons::add);
    return List.copyOf(persons.all);
  }

  /** One employee while all that is known of them is brought together. */
  static final class Person {

    private final Localised name;
    private String email = "";
    private String job = "";
    private final List<Role> roles = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Held> documents = new ArrayList<>();

    private Person(Localised name) {
      this.name = name;
    }

    Localised name() {
      return name;
    }

    String email() {
      return email;
    }

    String job() {
      return job;
    }

    List<Role> roles() {
      return List.copyOf(roles);
    }

    List<Seat> seats() {
      return List.copyOf(seats);
    }

    List<Held> documents() {
      return List.copyOf(documents);
    }
  }

  private void add(Holder holder) {
    var person = find(Optional.of(holder.person()), holder.email(), holder.name());
    person.roles.addAll(holder.roles());
  }

  private void add(Seat seat) {
    var enrolled = seat.enrolled();
    var person = find(enrolled.person(), enrolled.email(), enrolled.name());
    byEnrolment.put(enrolled.enrolment(), person);
    person.seats.add(seat);
    if (person.job.isEmpty()) {
      person.job = enrolled.job();
    }
  }

  private void add(Held held) {
    var person =
        Optional.ofNullable(byEnrolment.get(held.enrolment()))
            .orElseGet(() -> find(held.person(), "", held.name()));
    person.documents.add(held);
  }

  private static boolean isTold(Seat seat) {
    return seat.enrolled().person().isPresent() || !seat.enrolled().email().isEmpty();
  }

  private Person find(Optional<PersonId> account, String email, Localised name) {
    var address = email.toLowerCase(Locale.ROOT);
    var key = SearchKey.of(name.cyrillic());
    var person =
        account
            .map(byAccount::get)
            .or(() -> Optional.ofNullable(byEmail.get(address)))
            .or(() -> account.isEmpty() && address.isEmpty() ? only(key) : Optional.empty())
            .orElseGet(() -> begin(name, key));
    account.ifPresent(id -> byAccount.putIfAbsent(id, person));
    if (!address.isEmpty()) {
      byEmail.putIfAbsent(address, person);
      person.email = person.email.isEmpty() ? address : person.email;
    }
    return person;
  }

  /** The one of that name; of two namesakes nobody knows which. */
  private Optional<Person> only(String key) {
    var named = byName.getOrDefault(key, List.of());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private Person begin(Localised name, String key) {
    var person = new Person(name);
    all.add(person);
    byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(person);
    return person;
  }
}

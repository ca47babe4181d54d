package org.saradnja.parties.people.passwords;

import java.time.Clock;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.AccountConfirmed;
import org.saradnja.parties.people.PasswordChosen;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses passwords. A new one ends every session of the person but the one it was chosen in, and
 * with it whatever somebody else had opened with the old one.
 */
@Component
class Choosing {

  private final PasswordTable passwords;
  private final LinkTable links;
  private final Hashing hashing;
  private final FindByIndexNameSessionRepository<?> sessions;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Choosing(
      PasswordTable passwords,
      LinkTable links,
      Hashing hashing,
      FindByIndexNameSessionRepository<?> sessions,
      Clock clock,
      ApplicationEventPublisher events) {
    this.passwords = passwords;
    this.links = links;
    this.hashing = hashing;
    this.sessions = sessions;
    this.clock = clock;
    this.events = events;
  }

  /** By the link of a letter; once only. */
  @Transactional
  public PersonId choose(PasswordLinkId link, String password) {
    var person =
        links
            .usable(link, clock.instant())
            .orElseThrow(() -> new NoSuchThing("password link " + link.value()))
            .person();
    boolean first = passwords.hashOf(person).isEmpty();
    choose(person, password, "");
    if (first) {
      events.publishEvent(new AccountConfirmed(person, clock.instant()));
    }
    return person;
  }

  /**
   * @param kept the id of the session that stays
   */
  @Transactional
  public void choose(PersonId person, String password, String kept) {
    keep(person, hashing.hash(password), kept);
  }

  /** Hashed before, where many accounts get their passwords at once. */
  void keep(PersonId person, String hash, String kept) {
    var now = clock.instant();
    passwords.put(person, hash, now);
    links.use(person, now);
    events.publishEvent(new PasswordChosen(person, now));
    sessions.findByPrincipalName(person.value().toString()).keySet().stream()
        .filter(session -> !session.equals(kept))
        .forEach(sessions::deleteById);
  }
}

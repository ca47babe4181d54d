package org.saradnja.training.sessions.enrolling;

import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.AccountConfirmed;
import org.saradnja.parties.people.AddressMoved;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.EnrolmentJoined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people the enrolments that were made for them before they had an account: with the address
 * that they confirmed, and no other.
 */
@Component
class Joining {

  private final JoinTable enrolments;
  private final People people;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Joining(JoinTable enrolments, People people, LegalTime time, ApplicationEventPublisher events) {
    this.enrolments = enrolments;
    this.people = people;
    this.time = time;
    this.events = events;
  }

  @ApplicationModuleListener
  void on(AccountConfirmed confirmed) {
    join(confirmed.person());
  }

  /** The new address may be the one that a unit gave for them. */
  @ApplicationModuleListener
  void on(AddressMoved moved) {
    join(moved.person());
  }

  /** A second time there is nothing left to join. */
  @Transactional
  public void join(PersonId person) {
    var now = time.now();
    for (var found : enrolments.join(person, people.addressee(person).email())) {
      var digest = Hall.digest(found);
      var id = found.id();
      var session = found.base().session();
      events.publishEvent(
          new EnrolmentJoined(id, session, person, now, Enrolling.actor(id), digest));
    }
  }
}

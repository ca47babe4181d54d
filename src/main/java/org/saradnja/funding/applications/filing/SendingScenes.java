package org.saradnja.funding.applications.filing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.funding.applications.Drafts;
import org.saradnja.funding.applications.PracticeApplication;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.springframework.stereotype.Component;

/** The practice associations send their applications, one of them eight minutes before midnight. */
@Component
@PracticeOnly
class SendingScenes implements Scenes {

  private final Filing filing;
  private final Drafts drafts;
  private final Calls calls;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  SendingScenes(
      Filing filing,
      Drafts drafts,
      Calls calls,
      Organisations organisations,
      People people,
      Clock clock) {
    this.filing = filing;
    this.drafts = drafts;
    this.calls = calls;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public List<Scene> all() {
    return PracticeApplication.all().stream().flatMap(one -> sending(one).stream()).toList();
  }

  private Optional<Scene> sending(PracticeApplication one) {
    return one.sent().map(at -> new Scene.Told(at, one.scene("sent"), () -> send(one)));
  }

  void send(PracticeApplication one) {
    var person = people.withEmail(one.email()).orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    var call = calls.find(one.code()).orElseThrow();
    var organisation = organisations.with(one.registration()).orElseThrow();
    var id = drafts.of(call.id(), organisation.id()).getLast();
    var reviewed = Packed.of(drafts.get(id).content()).digest();
    if (filing.send(who, id, Optional.of(reviewed), false, clock.instant())
        instanceof Sending.Lacking lacking) {
      throw new IllegalStateException(one.scene("lacks ") + lacking);
    }
  }
}

package org.saradnja.training.sessions.supporting;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;
import org.springframework.stereotype.Component;

/** One town has a host and a partner of its own. */
@Component
@PracticeOnly
class SupportScenes implements Scenes {

  private static final String TRAINING = "ocd-2027-primergrad";
  private static final OwnSupport OF_THE_TOWN =
      new OwnSupport(
          List.of(
              new Support(
                  Part.PARTNER,
                  "Удружење „Пример“ (измишљено за вежбу)",
                  "Association “Primer” (invented for practice)"),
              new Support(
                  Part.ORGANISER,
                  "Општина Примерград, домаћин",
                  "Municipality of Primergrad, host")),
          false);

  private final Supporting supporting;
  private final OrganisersSessions door;
  private final People people;

  SupportScenes(Supporting supporting, OrganisersSessions door, People people) {
    this.supporting = supporting;
    this.door = door;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2027-03-01T09:00:00", "2027-03-01 host and partner of a town", this::arrange));
  }

  private void arrange() {
    var person = people.withEmail("organizator@vezbaonica.example").orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    supporting.arrange(who, door.get(who, TRAINING), 0, OF_THE_TOWN);
  }
}

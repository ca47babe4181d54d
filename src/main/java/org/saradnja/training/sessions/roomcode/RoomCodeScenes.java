package org.saradnja.training.sessions.roomcode;

import java.time.Clock;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sightings;
import org.springframework.stereotype.Component;

/** On the first morning the code stands on the wall, and the participant signs by it. */
@Component
@PracticeOnly
class RoomCodeScenes implements Scenes {

  private static final String TRAINING = "ocd-2027-vezbaonica";

  private final Showing showing;
  private final OwnCheckIn own;
  private final Wall wall;
  private final OrganisersSessions door;
  private final People people;

  RoomCodeScenes(
      Showing showing, OwnCheckIn own, Wall wall, OrganisersSessions door, People people) {
    this.showing = showing;
    this.own = own;
    this.wall = wall;
    this.door = door;
    this.people = people;
  }

  /** What stands on the wall at this moment. */
  @Component
  @PracticeOnly
  record Wall(RoomCodeTable codes, Sightings sightings, Clock clock) {

    String code(Session session, int day, int point) {
      var shown = codes.shown(session.id(), day, point).orElseThrow();
      return new RoomCode(shown.secret(), sightings.settings(session).codeStays())
          .at(clock.instant());
    }
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2027-03-11T09:50:00", "2027-03-11 code shown", this::show),
        Scene.of("2027-03-11T09:56:00", "2027-03-11 signed by the code", this::sign),
        Scene.of("2027-03-11T10:20:00", "2027-03-11 code hidden", this::hide));
  }

  private void show() {
    var organiser = signedIn("organizator");
    showing.show(organiser, door.get(organiser, TRAINING), 1, 1);
  }

  private void sign() {
    var session = door.get(signedIn("organizator"), TRAINING);
    own.sign(signedIn("polaznik"), wall.code(session, 1, 1));
  }

  private void hide() {
    var organiser = signedIn("organizator");
    showing.hide(organiser, door.get(organiser, TRAINING), 1, 1);
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

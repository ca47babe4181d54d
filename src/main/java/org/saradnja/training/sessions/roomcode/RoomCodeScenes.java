package org.saradnja.training.sessions.roomcode;

import java.time.Clock;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.OrganisersSessions;
import org.springframework.stereotype.Component;

/** On the first morning the code stands on the wall, and the participant signs by it. */
@Component
@PracticeOnly
class RoomCodeScenes implements Scenes {

  private static final String TRAINING = "ocd-2027-vezbaonica";

  private final Showing showing;
  private final OwnCheckIn own;
  private final RoomCodeTable codes;
  private final OrganisersSessions door;
  private final People people;
  private final Clock clock;

  RoomCodeScenes(
      Showing showing,
      OwnCheckIn own,
      RoomCodeTable codes,
      OrganisersSessions door,
      People people,
      Clock clock) {
    this.showing = showing;
    this.own = own;
    this.codes = codes;
    this.door = door;
    this.people = people;
    this.clock = clock;
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
    var shown = codes.shown(session.id(), 1, 1).orElseThrow();
    var code = new RoomCode(shown.secret(), AttendanceSettings.USUAL.codeStays());
    own.sign(signedIn("polaznik"), code.at(clock.instant()));
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

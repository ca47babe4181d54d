package org.saradnja.training.sessions.attending;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.attending.CheckingIn.Seen;
import org.saradnja.training.sessions.attending.Correcting.Change;
import org.springframework.stereotype.Component;

/**
 * The first training of the running series: one came late, one was passed over on the list, one was
 * not found at the door, one missed the second day and is excused, and one was ticked without
 * network on a device whose clock was behind.
 */
@Component
@PracticeOnly
class AttendanceScenes implements Scenes {

  private static final String TRAINING = "ocd-2027-vezbaonica";
  private static final String ORGANISER = "organizator@vezbaonica.example";
  private static final int MISSED_THE_SECOND_DAY = 9;

  /** Among those who have no account and missed nothing. */
  private static final int LATE = 0;

  private static final int PASSED_OVER = 1;
  private static final int NOT_FOUND_AT_THE_DOOR = 2;
  private static final Duration BEHIND = Duration.ofMinutes(21);

  private final Devices devices;
  private final Correcting correcting;
  private final Marks marks;
  private final OrganisersSessions door;
  private final Participants participants;
  private final People people;

  AttendanceScenes(
      Devices devices,
      Correcting correcting,
      Marks marks,
      OrganisersSessions door,
      Participants participants,
      People people) {
    this.devices = devices;
    this.correcting = correcting;
    this.marks = marks;
    this.door = door;
    this.participants = participants;
    this.people = people;
  }

  /** What the organiser holds in the hand. */
  @Component
  @PracticeOnly
  record Devices(CheckingIn checking, Clock clock) {

    /** A tick that waited for the network on a device whose clock is behind. */
    void send(SignedIn who, Session session, int day, EnrolmentId stand, Duration ago) {
      var arrived = clock.instant();
      var sent = arrived.minus(BEHIND);
      var shown = new DeviceClock(sent.minus(ago), sent, arrived);
      var seen = new Seen(UUID.randomUUID(), stand, 1, Way.TICK, shown);
      checking.checkIn(who, session, day, List.of(seen), arrived);
    }
  }

  @Override
  public List<Scene> all() {
    return List.of(
        scene("2027-03-11T10:05:00", 1, 1, Way.TICK, one -> !one.equals(plain(LATE))),
        scene("2027-03-11T10:41:00", 1, 1, Way.SCAN, one -> one.equals(plain(LATE))),
        scene("2027-03-11T16:55:00", 1, 2, Way.TICK, one -> !one.equals(plain(PASSED_OVER))),
        Scene.of("2027-03-11T17:12:00", "2027-03-11 one passed over", this::enterWhoWasPassedOver),
        scene(
            "2027-03-12T09:05:00",
            2,
            1,
            Way.SCAN,
            one -> !one.equals(plain(NOT_FOUND_AT_THE_DOOR))),
        Scene.of("2027-03-12T09:26:00", "2027-03-12 one ticked without network", this::tickLate),
        scene("2027-03-12T15:12:00", 2, 2, Way.TICK, one -> one.person().isPresent()),
        Scene.of("2027-03-12T16:20:00", "2027-03-12 one excused", this::excuse));
  }

  private Scene scene(String at, int day, int point, Way way, Predicate<Participant> who) {
    var name = at.substring(0, 10) + " day " + day + " signed, point " + point + " " + at;
    return Scene.of(at, name, () -> sign(day, point, way, who));
  }

  private void sign(int day, int point, Way way, Predicate<Participant> whom) {
    var session = door.get(organiser(), TRAINING);
    var seats = participants.of(session.id());
    var missing = seats.get(MISSED_THE_SECOND_DAY);
    seats.stream()
        .filter(one -> day == 1 || !one.equals(missing))
        .filter(whom)
        .forEach(one ->
            devices.checking().checkIn(organiser(), session, one.enrolment(), day, point, way));
  }

  private void tickLate() {
    var session = door.get(organiser(), TRAINING);
    devices.send(organiser(), session, 2, plain(LATE).enrolment(), Duration.ofMinutes(23));
  }

  private void enterWhoWasPassedOver() {
    correct(
        1,
        plain(PASSED_OVER),
        state -> {
          var signed = new TreeMap<>(state.signed());
          signed.put(2, LocalDateTime.parse("2027-03-11T16:55").atZone(Office.ZONE).toInstant());
          return new Change(
              signed,
              state.ruling(),
              "Потписао се на излазу, а на листи је прескочен.",
              state.json());
        });
  }

  private void excuse() {
    var seats = participants.of(door.get(organiser(), TRAINING).id());
    correct(
        2,
        seats.get(MISSED_THE_SECOND_DAY),
        state ->
            new Change(
                state.signed(),
                new Ruling(Optional.empty(), "Седница општинског већа, по налогу руководиоца."),
                "Потврда органа стигла је е-поштом.",
                state.json()));
  }

  private void correct(int day, Participant one, Function<DayState, Change> change) {
    Session session = door.get(organiser(), TRAINING);
    var state = marks.state(one.enrolment(), day);
    correcting.correct(
        organiser(), session, one.enrolment(), door.day(session, day), change.apply(state));
  }

  private Participant plain(int number) {
    var seats = participants.of(door.get(organiser(), TRAINING).id());
    var missed = seats.get(MISSED_THE_SECOND_DAY);
    return seats.stream()
        .filter(one -> one.person().isEmpty() && !one.equals(missed))
        .toList()
        .get(number);
  }

  private SignedIn organiser() {
    var person = people.withEmail(ORGANISER).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

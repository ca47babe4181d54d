package org.saradnja.training.sessions.walkins;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.walkins.TakingIn.Comer;
import org.springframework.stereotype.Component;

/**
 * On the second morning two come whom nobody finds on the list: one is a participant with another
 * name on the badge and is joined, the other stays without a seat.
 */
@Component
@PracticeOnly
class WalkInScenes implements Scenes {

  private static final String TRAINING = "ocd-2027-vezbaonica";

  private final TakingIn taking;
  private final WalkInTable walkIns;
  private final Sightings sightings;
  private final Participants participants;
  private final OrganisersSessions door;
  private final People people;

  WalkInScenes(
      TakingIn taking,
      WalkInTable walkIns,
      Sightings sightings,
      Participants participants,
      OrganisersSessions door,
      People people) {
    this.taking = taking;
    this.walkIns = walkIns;
    this.sightings = sightings;
    this.participants = participants;
    this.door = door;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2027-03-12T09:12:00", "2027-03-12 two came without a seat", this::come),
        Scene.of("2027-03-12T11:00:00", "2027-03-12 one of them joined", this::join));
  }

  private void come() {
    var organiser = organiser();
    var session = door.get(organiser, TRAINING);
    var same = notFound();
    taking.take(
        organiser, session, 2, new Comer(same.name(), same.unit(), "", "licna@vezba.example", 1));
    var stranger = Localised.ofCyrillic("Тобожа Свратићевић");
    taking.take(
        organiser,
        session,
        2,
        new Comer(stranger, Optional.empty(), "Удружење „Вежбањем до знања“", "", 1));
  }

  private void join() {
    var organiser = organiser();
    var session = door.get(organiser, TRAINING);
    var first = walkIns.of(session.id()).getFirst();
    taking.join(organiser, session, first.stand(), notFound().enrolment());
  }

  /** The first who signed on the first day and not on the second morning. */
  private Participant notFound() {
    var session = door.get(organiser(), TRAINING);
    var seats = participants.of(session.id());
    var stands = seats.stream().map(Participant::enrolment).toList();
    var before = sightings.signed(stands, 1);
    var now = sightings.signed(stands, 2);
    return seats.stream()
        .filter(one -> before.containsKey(one.enrolment()))
        .filter(one -> !now.getOrDefault(one.enrolment(), Set.of()).contains(1))
        .findFirst()
        .orElseThrow();
  }

  private SignedIn organiser() {
    var person = people.withEmail("organizator@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

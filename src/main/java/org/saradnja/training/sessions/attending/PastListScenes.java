package org.saradnja.training.sessions.attending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.SignedDays;
import org.springframework.stereotype.Component;

/**
 * The lists of 2019 are invented with their participants: of every fourth unit one person missed a
 * day, by turns the second and the first.
 */
@Component
@PracticeOnly
class PastListScenes implements Scenes {

  private static final SeriesCode PAST = new SeriesCode("ocd-2019");
  private static final String ORGANISER = "organizator@vezbaonica.example";
  private static final String EVIDENCE =
      "Потписане листе присуства са обука 2019. године; потписи су измишљени за вежбу.";
  private static final int EVERY_FOURTH = 4;

  private final PastLists lists;
  private final Sessions sessions;
  private final Participants participants;
  private final People people;

  PastListScenes(PastLists lists, Sessions sessions, Participants participants, People people) {
    this.lists = lists;
    this.sessions = sessions;
    this.participants = participants;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2026-11-04T11:00:00", "2026-11-04 lists of 2019 taken over", this::takeOver));
  }

  private void takeOver() {
    var person = people.withEmail(ORGANISER).orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    var held = sessions.of(sessions.find(PAST).orElseThrow().id());
    var missing = new HashSet<EnrolmentId>();
    var missingTheFirstDay = new HashSet<EnrolmentId>();
    choose(held, missing, missingTheFirstDay);
    for (var session : held) {
      var signed =
          participants.of(session.id()).stream()
              .map(Participant::enrolment)
              .map(one -> new SignedDays(one, days(one, missing, missingTheFirstDay)))
              .toList();
      lists.takeOver(who, session.id(), signed, EVIDENCE);
    }
  }

  private void choose(List<Session> held, Set<EnrolmentId> missing, Set<EnrolmentId> first) {
    var byUnit = new TreeMap<String, List<Participant>>();
    held.stream()
        .flatMap(session -> participants.of(session.id()).stream())
        .forEach(one ->
            byUnit
                .computeIfAbsent(one.unit().map(UnitId::slug).orElseThrow(), _ -> new ArrayList<>())
                .add(one));
    var units = List.copyOf(byUnit.values());
    for (int at = 0; at < units.size(); at += EVERY_FOURTH) {
      int turn = at / EVERY_FOURTH % 2;
      var one = units.get(at).get(turn).enrolment();
      missing.add(one);
      if (turn == 1) {
        first.add(one);
      }
    }
  }

  private static List<Integer> days(
      EnrolmentId one, Set<EnrolmentId> missing, Set<EnrolmentId> missingTheFirstDay) {
    if (!missing.contains(one)) {
      return List.of(1, 2);
    }
    return missingTheFirstDay.contains(one) ? List.of(2) : List.of(1);
  }
}

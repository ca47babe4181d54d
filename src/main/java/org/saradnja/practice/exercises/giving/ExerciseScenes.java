package org.saradnja.practice.exercises.giving;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The workshop of the first training of the running series: two pairs, whose exercise still runs so
 * that they can finish it. The clock was theirs for the workshop only.
 */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ExerciseScenes {

  private static final SessionCode TRAINING = new SessionCode("ocd-2027-vezbaonica");

  private final Giving giving;
  private final TownWork work;
  private final ClockHolding holding;
  private final Sessions sessions;
  private final People people;

  ExerciseScenes(
      Giving giving, TownWork work, ClockHolding holding, Sessions sessions, People people) {
    this.giving = giving;
    this.work = work;
    this.holding = holding;
    this.sessions = sessions;
    this.people = people;
  }

  @Bean
  Scene townsGiven(Participants participants) {
    return Scene.of(
        "2027-03-12T11:05:00",
        "2027-03-12 b towns given",
        () -> {
          giving.give(organiser(), session(), pairs(participants.of(session().id())));
          work.all();
        });
  }

  @Bean
  Scene clockReleased() {
    return Scene.of(
        "2027-03-12T15:20:00",
        "2027-03-12 g clock released",
        () -> holding.release(organiser(), session()));
  }

  /** Who has an account of their own first, then the others in the order of the list. */
  private static List<List<Participant>> pairs(List<Participant> seated) {
    var four = new ArrayList<Participant>();
    seated.stream().filter(one -> one.person().isPresent()).limit(1).forEach(four::add);
    seated.stream().filter(one -> one.person().isEmpty()).limit(3).forEach(four::add);
    return List.of(four.subList(0, 2), four.subList(2, 4));
  }

  private Session session() {
    return sessions.find(TRAINING).orElseThrow();
  }

  private SignedIn organiser() {
    var person = people.withEmail("organizator@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

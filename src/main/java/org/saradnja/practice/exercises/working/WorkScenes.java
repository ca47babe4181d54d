package org.saradnja.practice.exercises.working;

import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.training.sessions.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The second pair of the workshop answers its objection, and is told what to think of. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class WorkScenes {

  private final Exercises exercises;
  private final Sessions sessions;
  private final Leaders leaders;
  private final People people;

  WorkScenes(Exercises exercises, Sessions sessions, Leaders leaders, People people) {
    this.exercises = exercises;
    this.sessions = sessions;
    this.leaders = leaders;
    this.people = people;
  }

  @Bean
  Scene objectionAnswered(Answering answering) {
    return Scene.of(
        "2027-03-12T12:28:00",
        "2027-03-12 f objection answered",
        () -> {
          var trainee = signedIn("mesto-2a");
          answering.answer(
              trainee,
              exercises.of(trainee.person()).getFirst(),
              Ruling.REJECTED,
              "Приговор је благовремен и дозвољен, али нема основа. Критеријум тражи доказан"
                  + " учинак, а у пријави нема података о томе. Чланови су то навели у разлозима"
                  + " уз бодове, па се листа не мења.");
        });
  }

  /** The trainer speaks where one teaches there, else the organiser. */
  @Bean
  Scene remarkMade(Remarking remarking) {
    return Scene.of(
        "2027-03-12T13:10:00",
        "2027-03-12 f remark made",
        () -> {
          var pair = exercises.of(signedIn("mesto-2a").person()).getFirst();
          var session = sessions.get(exercises.get(pair.exercise()).session());
          var trainer = signedIn("predavac");
          remarking.remark(
              leaders.leads(trainer, session) ? trainer : signedIn("organizator"),
              session,
              pair,
              "Одлука је добро образложена. Наведите и члан Уредбе на који се ослањате, и рок у"
                  + " коме је приговор могао да се изјави.");
        });
  }

  private SignedIn signedIn(String account) {
    var person = people.withEmail(account + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

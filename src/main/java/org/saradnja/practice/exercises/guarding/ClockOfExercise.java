package org.saradnja.practice.exercises.guarding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.practice.ClockKeepers;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** While an exercise holds the clock, those who lead it move it, and administrators. */
@Component
@PracticeOnly
class ClockOfExercise implements ClockKeepers {

  private final Exercises exercises;
  private final Sessions sessions;
  private final Trainers trainers;
  private final Leaders leaders;
  private final Authorisation authorisation;

  ClockOfExercise(
      Exercises exercises,
      Sessions sessions,
      Trainers trainers,
      Leaders leaders,
      Authorisation authorisation) {
    this.exercises = exercises;
    this.sessions = sessions;
    this.trainers = trainers;
    this.leaders = leaders;
    this.authorisation = authorisation;
  }

  @Override
  public Optional<Sentence> instead(Reader who) {
    return exercises
        .holdingTheClock()
        .map(exercise -> sessions.get(exercise.session()))
        .filter(session -> !may(who, session))
        .map(this::sentence);
  }

  private boolean may(Reader reader, Session session) {
    return reader instanceof SignedIn who
        && (leaders.leads(who, session)
            || authorisation.mandates(who).stream()
                .anyMatch(mandate -> mandate.role() == Role.ADMINISTRATOR));
  }

  private Sentence sentence(Session session) {
    var place = Localised.ofCyrillic(session.place().name());
    var names =
        sessions.trainers(session.id()).stream().map(one -> trainers.get(one).name()).toList();
    return Sentence.of("exercises.clock.instead", place, names.isEmpty() ? "—" : joined(names));
  }

  private static Localised joined(List<Localised> names) {
    return new Localised(
        names.stream().map(Localised::cyrillic).collect(Collectors.joining(", ")),
        names.stream().map(Localised::latin).collect(Collectors.joining(", ")));
  }
}

package org.saradnja.practice.exercises.giving;

import java.util.List;
import java.util.stream.Collectors;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Trainee;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** Who sits in the hall and has no town yet. */
@Component
@PracticeOnly
class Hall {

  private final Participants participants;
  private final Attendances attendances;
  private final Exercises exercises;

  Hall(Participants participants, Attendances attendances, Exercises exercises) {
    this.participants = participants;
    this.attendances = attendances;
    this.exercises = exercises;
  }

  /** In no pair of the exercise that runs. */
  List<Participant> free(Session session) {
    var taken =
        exercises
            .last(session.id())
            .filter(Exercise::runs)
            .map(exercise -> exercises.pairs(exercise.id()))
            .orElse(List.of())
            .stream()
            .flatMap(pair -> pair.trainees().stream())
            .map(Trainee::enrolment)
            .collect(Collectors.toSet());
    return participants.of(session.id()).stream()
        .filter(one -> !taken.contains(one.enrolment()))
        .toList();
  }

  /** Those of them who were checked in on some day. */
  List<Participant> present(Session session, List<Participant> free) {
    return free.stream()
        .filter(one ->
            session.days().stream()
                .anyMatch(day -> attendances.isCheckedIn(one.enrolment(), day.number())))
        .toList();
  }
}

package org.saradnja.training.evaluation.giving;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.Attendees;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.springframework.stereotype.Component;

/** Who may answer: at the entry whoever has a seat, afterwards whoever was there on some day. */
@Component
class Entitled implements Attendees {

  private final Participants participants;
  private final Attendances attendances;
  private final EvaluationTable evaluations;
  private final EvaluatedTrainings trainings;

  Entitled(
      Participants participants,
      Attendances attendances,
      EvaluationTable evaluations,
      EvaluatedTrainings trainings) {
    this.participants = participants;
    this.attendances = attendances;
    this.evaluations = evaluations;
    this.trainings = trainings;
  }

  @Override
  public List<Participant> of(EvaluatedTraining training, Occasion occasion) {
    var seats = participants.of(training.session().id());
    return switch (occasion) {
      case BEFORE -> seats;
      case AFTER -> {
        var present = present(training.session().id());
        yield seats.stream().filter(seat -> present.contains(seat.enrolment())).toList();
      }
    };
  }

  @Override
  public boolean hasGiven(EnrolmentId enrolment, Occasion occasion) {
    return !evaluations.given(List.of(enrolment), occasion).isEmpty();
  }

  @Override
  public List<PersonId> awaited(SessionId session) {
    return trainings.find(session).stream()
        .flatMap(training -> {
          var seats = of(training, Occasion.AFTER);
          var given =
              evaluations.given(
                  seats.stream().map(Participant::enrolment).toList(), Occasion.AFTER);
          return seats.stream().filter(seat -> !given.contains(seat.enrolment()));
        })
        .flatMap(seat -> seat.person().stream())
        .toList();
  }

  /** To whoever has no such seat there is no questionnaire. */
  Optional<Participant> seat(SignedIn who, EvaluatedTraining training, Occasion occasion) {
    return of(training, occasion).stream()
        .filter(seat -> seat.person().equals(Optional.of(who.person())))
        .findFirst();
  }

  /** How many of those who may answer did, here or on paper. */
  int given(EvaluatedTraining training, Occasion occasion) {
    var seats = of(training, occasion).stream().map(Participant::enrolment).toList();
    return evaluations.given(seats, occasion).size();
  }

  private Set<EnrolmentId> present(SessionId session) {
    return attendances.of(session).stream()
        .filter(one -> one.days().stream().anyMatch(day -> day.kept() > 0))
        .map(Attendance::enrolment)
        .collect(Collectors.toSet());
  }
}

package org.saradnja.training.evaluation.giving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.exams.Paper.Item;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.springframework.stereotype.Component;

/** Questionnaires that wait for a participant. */
@Component
class QuestionnairesDesk implements Desk {

  private final Participants participants;
  private final EvaluatedTrainings trainings;
  private final QuestionnaireWriting writing;

  QuestionnairesDesk(
      Participants participants, EvaluatedTrainings trainings, QuestionnaireWriting writing) {
    this.participants = participants;
    this.trainings = trainings;
    this.writing = writing;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return participants.of(who.person()).stream()
        .map(Participant::session)
        .distinct()
        .flatMap(session -> trainings.find(session).stream())
        .flatMap(training ->
            Stream.of(Occasion.values())
                .filter(occasion -> writing.isAwaited(training, occasion, who.person()))
                .map(occasion -> item(training, occasion, t)))
        .toList();
  }

  private static Item item(EvaluatedTraining training, Occasion occasion, Texts t) {
    var last =
        occasion == Occasion.BEFORE
            ? training.session().days().getFirst().day()
            : training.terms().closes().lastDay();
    return new Item(
        t.get("evaluation.desk." + occasion),
        QuestionnaireWriting.about(training, t),
        QuestionnaireWriting.path(training, occasion),
        Optional.of(last),
        t.get("evaluation.desk.state"),
        "run");
  }
}

package org.saradnja.training.evaluation.giving;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswersForm;
import org.saradnja.training.evaluation.Asked;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTraining.Stage;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.QuestionnaireParts;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.TrainingWork;
import org.springframework.stereotype.Component;

/** Puts the questions of a training on the page of a participant. */
@Component
class QuestionnaireWriting implements TrainingWork {

  private static final String MINE = "/rad/moje-obuke/";

  private final EvaluatedTrainings trainings;
  private final Entitled entitled;
  private final Participants participants;
  private final LegalTime time;

  QuestionnaireWriting(
      EvaluatedTrainings trainings, Entitled entitled, Participants participants, LegalTime time) {
    this.trainings = trainings;
    this.entitled = entitled;
    this.participants = participants;
    this.time = time;
  }

  static Occasion occasion(String word) {
    return word.equals("samoprocena") ? Occasion.BEFORE : Occasion.AFTER;
  }

  static String word(Occasion occasion) {
    return occasion == Occasion.BEFORE ? "samoprocena" : "upitnik";
  }

  static String path(EvaluatedTraining training, Occasion occasion) {
    return MINE + word(occasion) + "/" + training.session().code();
  }

  @Override
  public List<Item> of(PersonId person, Texts t) {
    return participants.of(person).stream()
        .map(Participant::session)
        .distinct()
        .flatMap(session -> trainings.find(session).stream())
        .flatMap(training ->
            Stream.of(Occasion.values())
                .filter(occasion -> isAwaited(training, occasion, person))
                .map(occasion -> item(training, occasion, t)))
        .toList();
  }

  private static Item item(EvaluatedTraining training, Occasion occasion, Texts t) {
    return Item.on(
        training.session().id(), t.get("evaluation.open." + occasion), path(training, occasion));
  }

  boolean isAwaited(EvaluatedTraining training, Occasion occasion, PersonId person) {
    return training.stage(occasion, now()) == Stage.OPEN
        && !training.asked(occasion).isEmpty()
        && entitled.of(training, occasion).stream()
            .filter(seat -> seat.person().equals(Optional.of(person)))
            .anyMatch(seat -> !entitled.hasGiven(seat.enrolment(), occasion));
  }

  LocalDateTime now() {
    return LocalDateTime.ofInstant(time.now(), time.zone());
  }

  QuestionnairePage page(
      SignedIn who,
      EvaluatedTraining training,
      Occasion occasion,
      AnswersForm typed,
      Map<String, String> errors,
      Texts t) {
    var seat =
        participants
            .find(training.session().id(), who.person())
            .orElseThrow(() -> new NoSuchThing("questionnaire of " + training.session().code()));
    var state = state(training, occasion, seat, t);
    var asked = state.isEmpty() ? training.asked(occasion) : List.<Asked>of();
    return new QuestionnairePage(
        path(training, occasion),
        t.get("evaluation.occasion." + occasion),
        about(training, t),
        state,
        training.form().id().value().toString(),
        state.isEmpty() ? promises(training, occasion, t) : List.of(),
        QuestionnaireParts.of(asked, training.form().scale(), typed, occasion, t),
        state.isEmpty() ? errors : Map.of());
  }

  static String about(EvaluatedTraining training, Texts t) {
    var session = training.session();
    return t.name(Localised.ofCyrillic(session.place().name()))
        + ", "
        + t.days(session.days().stream().map(DayBlock::day).toList());
  }

  private String state(EvaluatedTraining training, Occasion occasion, Participant seat, Texts t) {
    if (entitled.hasGiven(seat.enrolment(), occasion)) {
      return t.get(
          "evaluation.state.given." + occasion, t.day(training.terms().closes().lastDay()));
    }
    return switch (training.stage(occasion, now())) {
      case AHEAD -> t.get("evaluation.state.ahead", t.day(training.session().lastDay().day()));
      case CLOSED -> t.get("evaluation.state.closed." + occasion);
      case OPEN ->
          entitled.of(training, occasion).contains(seat) ? "" : t.get("evaluation.state.absent");
    };
  }

  private static List<String> promises(EvaluatedTraining training, Occasion occasion, Texts t) {
    var smallest = t.grouped(training.terms().smallest());
    return switch (occasion) {
      case BEFORE ->
          List.of(
              t.get("evaluation.promise.apart"),
              t.get("evaluation.promise.gain", smallest),
              t.get("evaluation.promise.skip"));
      case AFTER ->
          List.of(
              t.get("evaluation.promise.apart"),
              t.get(
                  "evaluation.promise.group", smallest, t.day(training.terms().closes().lastDay())),
              t.get("evaluation.promise.text"),
              t.get("evaluation.promise.skip"));
    };
  }
}

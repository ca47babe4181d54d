package org.saradnja.training.evaluation.giving;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Slot;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.stereotype.Component;

/**
 * Participants of the first training answer before and after it, one here and ten on paper; the
 * organiser closes the questionnaire. All of them are invented, their trainers too.
 */
@Component
@PracticeOnly
class AnswerScenes implements Scenes {

  private static final SessionCode TRAINING = new SessionCode("ocd-2027-vezbaonica");
  private static final int ON_PAPER = 10;
  private static final int SEED = 2027;
  private static final List<String> PROPOSALS =
      List.of(
          "Више времена за радионицу са бодовањем.",
          "Задржати примере правих конкурса.",
          "Материјал послати неколико дана раније.");

  private final Giving giving;
  private final PaperKeying keying;
  private final Closing closing;
  private final EvaluatedTrainings trainings;
  private final Entitled entitled;
  private final People people;

  AnswerScenes(
      Giving giving,
      PaperKeying keying,
      Closing closing,
      EvaluatedTrainings trainings,
      Entitled entitled,
      People people) {
    this.giving = giving;
    this.keying = keying;
    this.closing = closing;
    this.trainings = trainings;
    this.entitled = entitled;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of(
            "2027-03-11T10:15:00",
            "2027-03-11 participants assess themselves",
            () -> answer(Occasion.BEFORE)),
        Scene.of(
            "2027-03-12T15:20:00",
            "2027-03-12 participants evaluate the training",
            () -> answer(Occasion.AFTER)),
        Scene.of(
            "2027-03-26T09:00:00",
            "2027-03-26 questionnaire closed",
            () -> closing.close(signedIn("organizator"), TRAINING)));
  }

  private void answer(Occasion occasion) {
    var random = new Random(SEED + occasion.ordinal());
    giving.give(signedIn("polaznik"), TRAINING, occasion, sheet(occasion, 0, random));
    var organiser = signedIn("organizator");
    var handed =
        entitled.of(trainings.get(TRAINING), occasion).stream()
            .filter(seat -> seat.person().isEmpty())
            .limit(ON_PAPER)
            .map(Participant::enrolment)
            .toList();
    keying.handIn(organiser, TRAINING, occasion, handed);
    for (int sheet = 1; sheet <= handed.size(); sheet++) {
      keying.countIn(organiser, TRAINING, occasion, sheet(occasion, sheet, random));
    }
  }

  /** Low marks of one's knowledge before, high ones of everything afterwards. */
  private AnswerSheet sheet(Occasion occasion, int number, Random random) {
    var training = trainings.get(TRAINING);
    var marks = new HashMap<Slot, Integer>();
    var remarks = new HashMap<Slot, String>();
    for (var asked : training.asked(occasion)) {
      var values = asked.question().kind().values(training.form().scale());
      if (!values.isEmpty()) {
        int low = occasion == Occasion.BEFORE ? 0 : values.size() / 2;
        int span = Math.max(1, values.size() / 2);
        marks.put(asked.slot(), values.get(low + random.nextInt(span)));
      } else if (asked.trainer().isEmpty() && number < PROPOSALS.size()) {
        remarks.put(asked.slot(), PROPOSALS.get(number));
      }
    }
    return new AnswerSheet(marks, remarks);
  }

  private SignedIn signedIn(String part) {
    var person = people.withEmail(part + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

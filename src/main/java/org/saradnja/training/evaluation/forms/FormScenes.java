package org.saradnja.training.evaluation.forms;

import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.sessions.SeriesCode;
import org.springframework.stereotype.Component;

/** The organiser of the running series asks what its own programme teaches. */
@Component
@PracticeOnly
class FormScenes implements Scenes {

  private static final FormScope SERIES = FormScope.of(new SeriesCode("ocd-2027"));

  private final Adopting adopting;
  private final FormWriting writing;
  private final People people;

  FormScenes(Adopting adopting, FormWriting writing, People people) {
    this.adopting = adopting;
    this.writing = writing;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2027-02-22T09:00:00", "2027-02-22 questions of the series adopted", this::adopt));
  }

  private void adopt() {
    var organiser = people.withEmail("organizator@vezbaonica.example").orElseThrow();
    var who = new SignedIn(organiser, people.nameOf(organiser).cyrillic());
    var others =
        writing.inForce(SERIES).questions().stream()
            .filter(question -> question.block() != Block.SELF);
    adopting.adopt(who, SERIES, Stream.concat(others, self()).toList());
  }

  private static Stream<Question> self() {
    return Stream.of(
        item(
            "zna-okvir",
            "Правни оквир за рад и финансирање удружења",
            "The legal frame of associations and their funding"),
        item(
            "zna-konkurs",
            "Годишњи план, календар и текст јавног конкурса",
            "The annual plan, the calendar and the text of a public call"),
        item(
            "zna-bodovanje",
            "Рад комисије, бодовање и листа",
            "The commission, scoring and the list"),
        item(
            "zna-izvestaj",
            "Уговор, праћење и извештај",
            "The contract, monitoring and the report"));
  }

  private static Question item(String key, String serbian, String english) {
    return new Question(key, Block.SELF, QuestionKind.SCALE, Indicator.NONE, serbian, english);
  }
}

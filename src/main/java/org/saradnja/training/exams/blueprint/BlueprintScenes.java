package org.saradnja.training.exams.blueprint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.exams.TestBlueprint;
import org.springframework.stereotype.Component;

/** The Academy adopts how the test on financing associations goes, and later how it will. */
@Component
@PracticeOnly
class BlueprintScenes implements Scenes {

  private static final String ACADEMY = "akademija@vezbaonica.example";
  private static final String PROGRAMME = "saradnja-sa-ocd";
  private static final List<Draw> MODULES =
      List.of(new Draw("М5", 5), new Draw("М6", 2), new Draw("М7", 9), new Draw("М8", 4));

  private final Adopting adopting;
  private final People people;

  BlueprintScenes(Adopting adopting, People people) {
    this.adopting = adopting;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        new Scene.Told(
            LocalDateTime.parse("2026-11-04T09:00"),
            "2026-11-04 blueprint of the test adopted",
            () -> adopt(MODULES, "2026-11-04", "Одлука о тесту, вежба, 1/2026")));
  }

  private void adopt(List<Draw> draws, String from, String act) {
    var measure = new Measure(draws, 30, 6_000, 1, QuestionOrder.SHUFFLED);
    adopting.adopt(
        academy(),
        new TestBlueprint(
            0, PROGRAMME, measure, LocalDate.parse(from), new Provision(act, "", true)));
  }

  private SignedIn academy() {
    var person = people.withEmail(ACADEMY).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

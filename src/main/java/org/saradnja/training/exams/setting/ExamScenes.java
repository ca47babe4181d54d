package org.saradnja.training.exams.setting;

import java.time.LocalTime;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/**
 * The organiser runs the test of the first training, and has prepared a longer one for the second.
 */
@Component
@PracticeOnly
class ExamScenes implements Scenes {

  private static final String ORGANISER = "organizator@vezbaonica.example";
  private static final SessionCode FIRST = new SessionCode("ocd-2027-vezbaonica");
  private static final SessionCode SECOND = new SessionCode("ocd-2027-primergrad");
  private static final ExamSettings USUAL =
      new ExamSettings(
          List.of(new Draw("М5", 5), new Draw("М6", 2), new Draw("М7", 9), new Draw("М8", 4)),
          30,
          6_000,
          1,
          true,
          LocalTime.of(14, 35),
          LocalTime.of(15, 5));

  private static final Measure LONGER =
      new Measure(USUAL.blueprint(), 40, 6_000, 1, QuestionOrder.SHUFFLED);

  private final Conducting conducting;
  private final ExamTable exams;
  private final Sessions sessions;
  private final People people;

  ExamScenes(Conducting conducting, ExamTable exams, Sessions sessions, People people) {
    this.conducting = conducting;
    this.exams = exams;
    this.sessions = sessions;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of(
            "2027-03-08T09:00:00", "2027-03-08 test prepared", () -> prepare(FIRST, USUAL, "")),
        Scene.of(
            "2027-03-12T14:34:00",
            "2027-03-12 test opened",
            () -> conducting.open(organiser(), exams.of(session(FIRST).id()).orElseThrow().id())),
        Scene.of(
            "2027-03-12T15:10:00",
            "2027-03-12 test closed",
            () -> conducting.close(organiser(), exams.of(session(FIRST).id()).orElseThrow().id())),
        Scene.of(
            "2027-04-15T09:00:00",
            "2027-04-15 test prepared",
            () ->
                prepare(
                    SECOND,
                    ExamSettings.of(LONGER, true, USUAL.from(), USUAL.until()),
                    "Већина полазника ради на телефону, па им треба више времена.")));
  }

  private void prepare(SessionCode code, ExamSettings settings, String reason) {
    conducting.prepare(organiser(), session(code), settings, reason);
  }

  private Session session(SessionCode code) {
    return sessions.find(code).orElseThrow();
  }

  private SignedIn organiser() {
    var person = people.withEmail(ORGANISER).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

package org.saradnja.training.exams.bank;

import java.time.LocalDateTime;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** The Academy takes the platform's own questions over and confirms those whose source was read. */
@Component
@PracticeOnly
class BankScenes implements Scenes {

  private static final String ACADEMY = "akademija@vezbaonica.example";
  private static final LocalDateTime TAKEN = LocalDateTime.parse("2026-11-03T09:00");

  private final Importing importing;
  private final People people;

  BankScenes(Importing importing, People people) {
    this.importing = importing;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(new Scene.Told(TAKEN, "2026-11-03 questions taken over", this::take));
  }

  private void take() {
    var person = people.withEmail(ACADEMY).orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    importing.take(who, OwnQuestions.all(), true);
  }
}

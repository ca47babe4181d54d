package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** The national office freezes the figures of the end of the year, as every January. */
@Component
@PracticeOnly
class FigureScenes implements Scenes {

  private final Freezing freezing;
  private final People people;

  FigureScenes(Freezing freezing, People people) {
    this.freezing = freezing;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        Scene.of("2027-01-11T09:00:00", "2027-01-11 figures of 2026 frozen", this::freeze));
  }

  private void freeze() {
    var person = people.withEmail("kancelarija@vezbaonica.example").orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    freezing.freeze(who, LocalDate.of(2026, 12, 31));
  }
}

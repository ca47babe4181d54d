package org.saradnja.training.sessions.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.AgendaItem;
import org.saradnja.training.sessions.SessionContent.Guest;
import org.saradnja.training.sessions.SessionContent.Material;
import org.saradnja.training.sessions.SessionContent.Practical;
import org.saradnja.training.sessions.SessionContent.Room;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.sessions.SessionContent.Venue;
import org.saradnja.training.trainers.TrainerId;

/** A training of two days that says everything that can be said. */
final class SampleTraining {

  private SampleTraining() {}

  static SessionContent on(LocalDate first, TrainerId... trainers) {
    return on(first, new Terms(first.minusDays(4), 18, Optional.of(2), 5, 48, true), trainers);
  }

  static SessionContent on(LocalDate first, Terms terms, TrainerId... trainers) {
    return new SessionContent(
        new Place("Суботица", "Суботице", "у Суботици"),
        new Venue("Градска кућа", "Трг слободе 1", rooms(), "без степеника"),
        List.of(
            new DayBlock(1, first, LocalTime.of(10, 0), LocalTime.of(17, 0)),
            new DayBlock(2, first.plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 15))),
        List.of(new AgendaItem(1, LocalTime.of(10, 20), 45, "Правни оквир; увод, први део")),
        List.of(trainers),
        List.of(new Guest("Гост Гостић", "Канцеларија")),
        List.of(new Material("Водич", "https://primer.example/vodic")),
        terms,
        new Practical("воз", "хотел", "понесите рачунар"));
  }

  private static List<Room> rooms() {
    return List.of(new Room("Мала сала", 12, "други спрат, лифт"), new Room("Велика сала", 40, ""));
  }
}

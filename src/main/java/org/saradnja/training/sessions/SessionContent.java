package org.saradnja.training.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.trainers.TrainerId;

/** All that the organiser plans about one training. */
public record SessionContent(
    Place place,
    Venue venue,
    List<DayBlock> days,
    List<AgendaItem> agenda,
    List<TrainerId> trainers,
    List<Guest> guests,
    List<Material> materials,
    Terms terms,
    Practical practical) {

  public SessionContent {
    days = List.copyOf(days);
    agenda = List.copyOf(agenda);
    trainers = List.copyOf(trainers);
    guests = List.copyOf(guests);
    materials = List.copyOf(materials);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A training has at least one day");
    }
  }

  /**
   * @param rooms in the order of their use; none of a training of the past, of which nobody
   *     published where it was held
   * @param accessibility how somebody in a wheelchair or with weak sight comes in and takes part
   */
  public record Venue(String name, String address, List<Room> rooms, String accessibility) {

    public Venue {
      rooms = List.copyOf(rooms);
    }

    /** Whether so many people sit in one of its rooms; where no room is known, nobody denies it. */
    public boolean holds(int people) {
      return rooms.isEmpty() || people <= largest();
    }

    /** The seats of the largest room; zero where none is known. */
    public int largest() {
      return rooms.stream().mapToInt(Room::seats).max().orElse(0);
    }
  }

  /**
   * @param seats people whom the room holds
   * @param accessibility what differs from the venue's; may be empty
   */
  public record Room(String name, int seats, String accessibility) {

    public Room {
      if (name.isBlank() || seats < 1) {
        throw new IllegalArgumentException("A room has a name and seats");
      }
    }
  }

  /**
   * @param day number of the day block
   */
  public record AgendaItem(int day, LocalTime from, int minutes, String title) {}

  /** Somebody who speaks without being a trainer of the programme. */
  public record Guest(String name, String institution) {}

  /** Something to read before or after, where it can be found. */
  public record Material(String title, String address) {}

  /**
   * @param lastDay the last day for applications
   * @param seats the most participants
   * @param quota the most participants of one unit, where there is such a limit
   * @param least participants without which the training is not held
   * @param confirmHours in which somebody called from the waiting list takes the seat
   * @param approval whether the organiser approves each application that a person sends alone
   */
  public record Terms(
      LocalDate lastDay,
      int seats,
      Optional<Integer> quota,
      int least,
      int confirmHours,
      boolean approval) {}

  /** How one travels and sleeps, and whatever else is good to know. */
  public record Practical(String travel, String accommodation, String note) {}

  /**
   * With the rooms, agenda, people, materials and notes of another. The town, the days and the
   * terms of application stay: whoever has a seat counts on them.
   */
  public SessionContent adjusted(SessionContent by) {
    return new SessionContent(
        place,
        by.venue,
        days,
        by.agenda,
        by.trainers,
        by.guests,
        by.materials,
        terms,
        by.practical);
  }

  /** With the materials of another and nothing else of it. */
  public SessionContent with(List<Material> others) {
    return new SessionContent(
        place, venue, days, agenda, trainers, guests, others, terms, practical);
  }

  public LocalDate firstDay() {
    return days.getFirst().day();
  }

  public LocalDate lastDay() {
    return days.getLast().day();
  }
}

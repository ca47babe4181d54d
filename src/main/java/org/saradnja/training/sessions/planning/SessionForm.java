package org.saradnja.training.sessions.planning;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.Room;

/**
 * What was typed about a training. Rooms and days come in rows. Agenda, guests and materials have
 * one item on each line, its parts between bars.
 */
public record SessionForm(
    String place,
    String genitive,
    String locative,
    String venue,
    String address,
    String accessibility,
    List<String> room,
    List<String> roomSeats,
    List<String> roomAccess,
    List<String> day,
    List<String> from,
    List<String> until,
    String agenda,
    List<String> trainers,
    String guests,
    String materials,
    String closesOn,
    String seats,
    String quota,
    String least,
    String confirmHours,
    String approval,
    String travel,
    String accommodation,
    String note,
    int version) {

  private static final int SPARE_ROOMS = 2;

  public SessionForm {
    place = text(place);
    genitive = text(genitive);
    locative = text(locative);
    venue = text(venue);
    address = text(address);
    accessibility = text(accessibility);
    room = list(room);
    roomSeats = list(roomSeats);
    roomAccess = list(roomAccess);
    day = list(day);
    from = list(from);
    until = list(until);
    agenda = text(agenda);
    trainers = list(trainers);
    guests = text(guests);
    materials = text(materials);
    closesOn = text(closesOn);
    seats = text(seats);
    quota = text(quota);
    least = text(least);
    confirmHours = text(confirmHours);
    approval = text(approval);
    travel = text(travel);
    accommodation = text(accommodation);
    note = text(note);
  }

  /**
   * The usual hours, seats and terms, in as many days as the programme has.
   *
   * @param confirmHours in which a seat from the waiting list is confirmed
   */
  static SessionForm empty(int days, int least, int most, int confirmHours) {
    return new SessionForm(
        "",
        "",
        "",
        "",
        "",
        "",
        same("", SPARE_ROOMS),
        same("", SPARE_ROOMS),
        same("", SPARE_ROOMS),
        same("", days),
        same("10.00", days),
        same("16.30", days),
        "",
        List.of(),
        "",
        "",
        "",
        Integer.toString(most),
        "",
        Integer.toString(least),
        Integer.toString(confirmHours),
        "",
        "",
        "",
        "",
        0);
  }

  static SessionForm of(SessionContent content, int version) {
    var venue = content.venue();
    var terms = content.terms();
    return new SessionForm(
        content.place().name(),
        content.place().genitive(),
        content.place().locative(),
        venue.name(),
        venue.address(),
        venue.accessibility(),
        spared(venue.rooms().stream().map(Room::name)),
        spared(venue.rooms().stream().map(one -> Integer.toString(one.seats()))),
        spared(venue.rooms().stream().map(Room::accessibility)),
        content.days().stream().map(DayBlock::day).map(SessionForm::written).toList(),
        content.days().stream().map(day -> SerbianDate.time(day.from())).toList(),
        content.days().stream().map(day -> SerbianDate.time(day.until())).toList(),
        content.agenda().stream()
            .map(one ->
                one.day()
                    + " | "
                    + SerbianDate.time(one.from())
                    + " | "
                    + one.minutes()
                    + " | "
                    + one.title())
            .collect(joining("\n")),
        content.trainers().stream().map(one -> one.value().toString()).toList(),
        content.guests().stream()
            .map(one -> one.name() + " | " + one.institution())
            .collect(joining("\n")),
        content.materials().stream()
            .map(one -> one.title() + " | " + one.address())
            .collect(joining("\n")),
        written(terms.lastDay()),
        Integer.toString(terms.seats()),
        terms.quota().map(String::valueOf).orElse(""),
        Integer.toString(terms.least()),
        Integer.toString(terms.confirmHours()),
        terms.approval() ? "true" : "",
        content.practical().travel(),
        content.practical().accommodation(),
        content.practical().note(),
        version);
  }

  /** Of a training that has begun: all that may not change any more is as it stands. */
  SessionForm adjusting(SessionForm standing, boolean over) {
    return new SessionForm(
        standing.place,
        standing.genitive,
        standing.locative,
        over ? standing.venue : venue,
        over ? standing.address : address,
        over ? standing.accessibility : accessibility,
        over ? standing.room : room,
        over ? standing.roomSeats : roomSeats,
        over ? standing.roomAccess : roomAccess,
        standing.day,
        standing.from,
        standing.until,
        over ? standing.agenda : agenda,
        over ? standing.trainers : trainers,
        over ? standing.guests : guests,
        materials,
        standing.closesOn,
        standing.seats,
        standing.quota,
        standing.least,
        standing.confirmHours,
        standing.approval,
        standing.travel,
        standing.accommodation,
        over ? standing.note : note,
        version);
  }

  /** A box that is not ticked is not sent. */
  public boolean isApproved() {
    return !approval.isEmpty();
  }

  private static String written(LocalDate day) {
    return "%d. %d. %d.".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** With rows in which another may be written, so that nobody needs a script to add one. */
  private static List<String> spared(Stream<String> column) {
    return Stream.concat(column, same("", SPARE_ROOMS).stream()).toList();
  }

  private static List<String> same(String value, int times) {
    return Collections.nCopies(times, value);
  }

  private static List<String> list(@Nullable List<String> typed) {
    return Optional.ofNullable(typed).orElse(List.of()).stream().map(SessionForm::text).toList();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}

package org.saradnja.training.sessions.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
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

/** Makes a training of what was typed, or names every field that cannot be read. */
final class SessionTyping {

  private static final LocalDate NO_DAY = LocalDate.of(2099, 12, 31);
  private static final int LONGEST = 300;
  private static final int MOST = 2000;

  private final SessionForm form;
  private final Set<String> offered;
  private final int closing;
  private final Texts t;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private SessionTyping(SessionForm form, Set<String> offered, int closing, Texts t) {
    this.form = form;
    this.offered = offered;
    this.closing = closing;
    this.t = t;
  }

  /** Either errors by field or the content. */
  record Typed(Map<String, String> errors, Optional<SessionContent> content) {}

  /**
   * @param offered ids of the trainers who may be chosen
   * @param closing so many days before a training applications close where nobody says otherwise
   */
  static Typed read(SessionForm form, Set<String> offered, int closing, Texts t) {
    var typing = new SessionTyping(form, offered, closing, t);
    var days = typing.days();
    var read =
        new Parts(
            typing.place(), typing.venue(), typing.terms(days), typing.agenda(), typing.guests());
    var materials = typing.materials();
    typing.roomForAll(read);
    if (!typing.errors.isEmpty()) {
      return new Typed(typing.errors, Optional.empty());
    }
    var practical = new Practical(form.travel(), form.accommodation(), form.note());
    return new Typed(
        Map.of(),
        Optional.of(
            new SessionContent(
                read.place(),
                read.venue(),
                days,
                read.agenda(),
                typing.trainers(),
                read.guests(),
                materials,
                read.terms(),
                practical)));
  }

  private record Parts(
      Place place, Venue venue, Terms terms, List<AgendaItem> agenda, List<Guest> guests) {}

  private Place place() {
    return new Place(
        required("place", form.place()),
        required("genitive", form.genitive()),
        required("locative", form.locative()));
  }

  private Venue venue() {
    return new Venue(
        required("venue", form.venue()),
        required("address", form.address()),
        rooms(),
        form.accessibility());
  }

  private List<Room> rooms() {
    var rooms = new ArrayList<Room>();
    for (int at = 0; at < form.room().size(); at++) {
      room(at).ifPresent(rooms::add);
    }
    boolean typed = errors.keySet().stream().anyMatch(field -> field.startsWith("room"));
    if (rooms.isEmpty() && !typed) {
      errors.put("room-1", t.get("sessions.error.rooms"));
    }
    return rooms;
  }

  /** Nothing of a row that was left empty. */
  private Optional<Room> room(int at) {
    var name = form.room().get(at);
    var seats = at(form.roomSeats(), at);
    var access = at(form.roomAccess(), at);
    if (name.isBlank() && seats.isBlank() && access.isBlank()) {
      return Optional.empty();
    }
    int row = at + 1;
    if (name.isBlank() || name.length() > LONGEST) {
      errors.put("room-" + row, t.get("sessions.error.room"));
    }
    int read = number("roomSeats-" + row, seats, MOST);
    if (access.length() > LONGEST) {
      errors.put("roomAccess-" + row, t.get("sessions.error.roomAccess"));
    }
    return name.isBlank() ? Optional.empty() : Optional.of(new Room(name, read, access));
  }

  private static String at(List<String> column, int at) {
    return at < column.size() ? column.get(at) : "";
  }

  private List<DayBlock> days() {
    var days = new ArrayList<DayBlock>();
    for (int at = 0; at < form.day().size(); at++) {
      day(at).ifPresent(days::add);
    }
    if (form.day().isEmpty()) {
      errors.put("day-1", t.get("sessions.error.day"));
    }
    for (int at = 1; at < days.size(); at++) {
      if (!days.get(at - 1).day().isBefore(days.get(at).day())) {
        errors.putIfAbsent("day-" + (at + 1), t.get("sessions.error.dayOrder"));
      }
    }
    return days;
  }

  private Optional<DayBlock> day(int at) {
    var day = DayText.read(form.day().get(at));
    var from = time(form.from(), at);
    var until = time(form.until(), at);
    if (day.isEmpty()) {
      errors.put("day-" + (at + 1), t.get("sessions.error.day"));
    }
    if (from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())) {
      errors.put("from-" + (at + 1), t.get("sessions.error.hours"));
      return Optional.empty();
    }
    return day.map(one -> new DayBlock(at + 1, one, from.get(), until.get()));
  }

  private static Optional<LocalTime> time(List<String> typed, int at) {
    return at < typed.size() ? DayText.readTime(typed.get(at)) : Optional.empty();
  }

  private Terms terms(List<DayBlock> days) {
    var first = days.isEmpty() ? NO_DAY : days.getFirst().day();
    var closes =
        form.closesOn().isEmpty()
            ? Optional.of(first.minusDays(closing))
            : DayText.read(form.closesOn());
    if (closes.filter(first::isAfter).isEmpty()) {
      errors.put("closesOn", t.get("sessions.error.closesOn"));
    }
    Optional<Integer> quota =
        form.quota().isEmpty()
            ? Optional.empty()
            : Optional.of(number("quota", form.quota(), MOST));
    return new Terms(
        closes.orElse(NO_DAY),
        number("seats", form.seats(), MOST),
        quota,
        number("least", form.least(), MOST),
        number("confirmHours", form.confirmHours(), 720),
        form.isApproved());
  }

  private void roomForAll(Parts read) {
    var venue = read.venue();
    if (errors.keySet().stream().noneMatch(field -> field.startsWith("roomSeats"))
        && !venue.holds(read.terms().seats())) {
      errors.putIfAbsent("seats", t.get("sessions.error.seats", t.grouped(venue.largest())));
    }
    boolean readable = !errors.containsKey("seats") && !errors.containsKey("least");
    if (readable && read.terms().least() > read.terms().seats()) {
      errors.put("least", t.get("sessions.error.least"));
    }
  }

  private List<AgendaItem> agenda() {
    var items = new ArrayList<AgendaItem>();
    for (var parts : lines(form.agenda())) {
      var from = parts.size() == 4 ? DayText.readTime(parts.get(1)) : Optional.<LocalTime>empty();
      boolean read =
          from.isPresent()
              && parts.get(0).matches("[1-9]")
              && parts.get(2).matches("[1-9]\\d{0,2}")
              && Integer.parseInt(parts.get(0)) <= form.day().size();
      if (!read) {
        errors.put("agenda", t.get("sessions.error.agenda"));
        return List.of();
      }
      items.add(
          new AgendaItem(
              Integer.parseInt(parts.get(0)),
              from.get(),
              Integer.parseInt(parts.get(2)),
              parts.get(3)));
    }
    return items;
  }

  private List<Guest> guests() {
    return lines(form.guests()).stream()
        .map(parts -> new Guest(parts.getFirst(), parts.size() > 1 ? parts.get(1) : ""))
        .toList();
  }

  private List<Material> materials() {
    var materials = new ArrayList<Material>();
    for (var parts : lines(form.materials())) {
      if (parts.size() != 2 || !parts.get(1).matches("https?://\\S+")) {
        errors.put("materials", t.get("sessions.error.materials"));
        return List.of();
      }
      materials.add(new Material(parts.get(0), parts.get(1)));
    }
    return materials;
  }

  private List<TrainerId> trainers() {
    return form.trainers().stream()
        .filter(offered::contains)
        .distinct()
        .map(id -> new TrainerId(UUID.fromString(id)))
        .toList();
  }

  private static List<List<String>> lines(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
        .toList();
  }

  private String required(String field, String typed) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      errors.put(field, t.get("sessions.error." + field));
    }
    return typed;
  }

  /** One where it cannot be read, with its error. */
  private int number(String field, String typed, int most) {
    if (!typed.matches("[1-9]\\d{0,3}") || Integer.parseInt(typed) > most) {
      errors.put(field, t.get("sessions.error.number", t.grouped(most)));
      return 1;
    }
    return Integer.parseInt(typed);
  }
}

package org.saradnja.training.sessions.attending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionPlans;
import org.springframework.stereotype.Component;

/** What the organiser sees of the room. */
@Component
class Room {

  private final CheckInTable checkIns;
  private final Settings settings;
  private final OrganisersSessions door;
  private final SessionPlans plans;
  private final RoomLines lines;
  private final LegalTime time;

  Room(
      CheckInTable checkIns,
      Settings settings,
      OrganisersSessions door,
      SessionPlans plans,
      RoomLines lines,
      LegalTime time) {
    this.checkIns = checkIns;
    this.settings = settings;
    this.door = door;
    this.plans = plans;
    this.lines = lines;
    this.time = time;
  }

  Session session(SignedIn who, String code) {
    return door.get(who, code);
  }

  /**
   * A code that was typed, and what came of it.
   *
   * @param found on the list; nobody when the code is of no use here
   */
  record Typed(String code, Optional<EnrolmentId> found, String problem) {

    static final Typed NOTHING = new Typed("", Optional.empty(), "");
  }

  /**
   * @param owner a mark of the reader
   */
  RoomPage page(
      String owner, Session session, int day, Optional<Integer> wanted, Typed typed, Texts t) {
    var block = door.day(session, day);
    var set = settings.of(session);
    var heading = door.heading(session, t);
    var all = lines.of(session, block, set, t);
    int point = wanted.filter(one -> one >= 1 && one <= set.points()).orElse(point(block, set));
    return new RoomPage(
        owner,
        path(session, day),
        session.code().value(),
        heading.title(),
        heading.on(block, t),
        block.day().equals(time.today()),
        !block.day().isAfter(time.today()),
        point,
        points(set, t),
        days(session, day, t),
        all,
        crowding(session, all, t),
        scanned(typed, all, t),
        typed.problem().isEmpty() ? Map.of() : Map.of("kod", t.get(typed.problem())),
        typed.problem().isEmpty() ? "" : typed.code());
  }

  static String path(Session session, int day) {
    return "/rad/prisustvo/" + session.code() + "/" + day;
  }

  /** What counts of everybody on the day, for the script of the list. */
  List<IntakeApi.Signed> signed(Session session, int day, Texts t) {
    return signed(checkIns.all(lines.stands(session)), day, t);
  }

  static List<IntakeApi.Signed> signed(Map<EnrolmentId, List<CheckIn>> counted, int day, Texts t) {
    var signed = new ArrayList<IntakeApi.Signed>();
    counted.forEach((stand, found) ->
        found.stream()
            .filter(one -> one.day() == day)
            .map(one ->
                new IntakeApi.Signed(
                    stand.value().toString(),
                    one.point(),
                    t.clock(one.at()),
                    ScriptWords.of(ClockWords.of(one, t), t)))
            .forEach(signed::add));
    return signed;
  }

  private static Map<String, String> points(AttendanceSettings set, Texts t) {
    var points = new LinkedHashMap<String, String>();
    for (int number = 1; number <= set.points(); number++) {
      points.put(String.valueOf(number), t.get("attendance.point", number));
    }
    return points;
  }

  private static Map<String, String> days(Session session, int day, Texts t) {
    var days = new LinkedHashMap<String, String>();
    session.days().stream()
        .filter(block -> block.number() != day)
        .forEach(block ->
            days.put(path(session, block.number()), t.get("attendance.day", block.number())));
    return days;
  }

  /** Which point it is time for: the day in as many parts as it has points. */
  private int point(DayBlock block, AttendanceSettings set) {
    var begins = block.day().atTime(block.from()).atZone(time.zone()).toInstant();
    long since = Math.max(0, Duration.between(begins, time.now()).toMinutes());
    long whole = Duration.between(block.from(), block.until()).toMinutes();
    return (int) Math.min(set.points(), 1 + since * set.points() / whole);
  }

  private List<String> crowding(Session session, List<RoomPage.Line> all, Texts t) {
    var crowding = new ArrayList<String>();
    if (all.size() > session.seats()) {
      crowding.add(
          t.get("attendance.overSeats", t.grouped(all.size()), t.grouped(session.seats())));
    }
    plans
        .find(session.code())
        .map(plan -> plan.content().venue())
        .filter(venue -> !venue.holds(all.size()))
        .ifPresent(venue ->
            crowding.add(
                t.get(
                    "attendance.overCapacity", t.grouped(all.size()), t.grouped(venue.largest()))));
    return crowding;
  }

  private static String scanned(Typed typed, List<RoomPage.Line> all, Texts t) {
    return typed
        .found()
        .flatMap(found ->
            all.stream().filter(line -> line.stand().equals(found.value().toString())).findFirst())
        .map(line -> t.get("attendance.scan.done", line.name()))
        .orElse("");
  }
}

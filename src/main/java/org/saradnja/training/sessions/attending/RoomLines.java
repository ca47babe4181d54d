package org.saradnja.training.sessions.attending;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.PersonalCodes;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.attending.OnTheList.Entry;
import org.saradnja.training.sessions.attending.RoomPage.Line;
import org.saradnja.training.sessions.attending.RoomPage.Point;
import org.saradnja.training.sessions.attending.RulingTable.Key;
import org.springframework.stereotype.Component;

/** The lines of one day's list, read for all of them at once. */
@Component
class RoomLines {

  private final OnTheList list;
  private final CheckInTable checkIns;
  private final RulingTable rulings;
  private final PersonalCodes codes;
  private final Traces traces;
  private final LegalTime time;

  RoomLines(
      OnTheList list,
      CheckInTable checkIns,
      RulingTable rulings,
      PersonalCodes codes,
      Traces traces,
      LegalTime time) {
    this.list = list;
    this.checkIns = checkIns;
    this.rulings = rulings;
    this.codes = codes;
    this.traces = traces;
    this.time = time;
  }

  List<EnrolmentId> stands(Session session) {
    return list.of(session.id()).stream().map(Entry::stand).toList();
  }

  List<Line> of(Session session, DayBlock block, AttendanceSettings settings, Texts t) {
    var entries = list.of(session.id());
    var stands = entries.stream().map(Entry::stand).toList();
    var day =
        new Day(
            block,
            new Sheet(settings, time.zone()),
            checkIns.all(stands),
            rulings.all(stands),
            traces.of(stands, block.number(), t),
            codes.all(entries.stream().filter(one -> !one.isWalkIn()).map(Entry::stand).toList()));
    return entries.stream().map(entry -> line(entry, day, t)).toList();
  }

  /** Everything known of the day. */
  private record Day(
      DayBlock block,
      Sheet sheet,
      Map<EnrolmentId, List<CheckIn>> found,
      Map<Key, Ruling> ruled,
      Map<EnrolmentId, List<RoomPage.Trace>> traces,
      Map<EnrolmentId, String> codes) {

    List<CheckIn> found(Entry entry) {
      return found.getOrDefault(entry.stand(), List.of()).stream()
          .filter(one -> one.day() == block.number())
          .toList();
    }

    Ruling ruling(Entry entry) {
      return ruled.getOrDefault(new Key(entry.stand(), block.number()), Ruling.NONE);
    }
  }

  private Line line(Entry entry, Day day, Texts t) {
    var found = day.found(entry);
    var ruling = day.ruling(entry);
    var counted = day.sheet().of(day.block(), found, ruling);
    boolean isOver = day.block().day().isBefore(time.today());
    return new Line(
        entry.stand().value().toString(),
        t.name(entry.name()),
        list.employer(entry, t),
        day.codes().getOrDefault(entry.stand(), ""),
        entry.isWalkIn(),
        IntStream.rangeClosed(1, day.sheet().settings().points())
            .mapToObj(number -> point(number, found, t))
            .toList(),
        standing(counted, day.sheet().lateMinutes(day.block(), found, ruling), isOver, t),
        mark(counted),
        counted.standing() == Standing.EXCUSED ? ruling.excuse() : "",
        day.traces().getOrDefault(entry.stand(), List.of()));
  }

  private static Point point(int number, List<CheckIn> found, Texts t) {
    return found.stream()
        .filter(one -> one.point() == number)
        .findFirst()
        .map(one ->
            new Point(
                number,
                t.clock(one.at()),
                t.get("attendance.way." + one.source()),
                ClockWords.of(one, t)))
        .orElseGet(() -> new Point(number, "", "", ""));
  }

  /** Nobody is called absent while the day may still bring the rest of the signatures. */
  private static String standing(DayAttendance counted, long late, boolean isOver, Texts t) {
    return switch (counted.standing()) {
      case PRESENT -> t.get("attendance.standing.PRESENT");
      case LATE -> t.count("attendance.standing.LATE", late);
      case EXCUSED -> t.get("attendance.standing.EXCUSED");
      case ABSENT ->
          isOver
              ? t.get("attendance.standing.ABSENT")
              : late > 0 ? t.count("attendance.standing.LATE", late) : "";
    };
  }

  private static String mark(DayAttendance counted) {
    return switch (counted.standing()) {
      case PRESENT -> "ok";
      case LATE -> "soon";
      case EXCUSED -> "run";
      case ABSENT -> counted.kept() > 0 ? "soon" : "off";
    };
  }
}

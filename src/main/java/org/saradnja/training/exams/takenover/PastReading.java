package org.saradnja.training.exams.takenover;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.exams.takenover.PastEntry.Marks;
import org.saradnja.training.exams.takenover.PastEntry.Paper;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.PastParticipant;
import org.saradnja.training.sessions.Place;

/** Reads one row, or names everything in it that cannot be taken over. */
final class PastReading {

  private static final Pattern BETWEEN = Pattern.compile("[,;+]");
  private static final Pattern BETWEEN_HOURS = Pattern.compile("\\s*[-–]\\s*");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[ ,;.]+");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,2}))?");
  private static final String EMAIL = "[^\\s@;,]{1,64}@[^\\s@;,]+\\.[a-zA-Z]{2,}";
  private static final int LONGEST = 200;

  private final PastRows.Row row;
  private final Known known;
  private final Map<String, Place> told;
  private final List<Sentence> problems = new ArrayList<>();

  private PastReading(PastRows.Row row, Known known, Map<String, Place> told) {
    this.row = row;
    this.known = known;
    this.told = told;
  }

  /** Either problems or what the row says. */
  record Read(List<Sentence> problems, Optional<PastEntry> entry) {}

  /**
   * @param told places that earlier rows wrote out in their cases, by the keys of their names
   */
  static Read read(PastRows.Row row, Known known, Map<String, Place> told) {
    var reading = new PastReading(row, known, told);
    var place = reading.place();
    var days = reading.days();
    var participant = reading.participant();
    var signed = reading.signed(days.size());
    var marks = reading.marks(signed, days.size());
    var paper = reading.paper(signed, days);
    if (!reading.problems.isEmpty()) {
      return new Read(List.copyOf(reading.problems), Optional.empty());
    }
    return new Read(
        List.of(),
        Optional.of(
            new PastEntry(
                row.line(),
                place.orElseThrow(),
                days,
                parts(row.cell("predavaci"), BETWEEN),
                participant.orElseThrow(),
                signed,
                marks,
                paper)));
  }

  private Optional<Place> place() {
    var name = row.cell("mesto");
    if (name.isEmpty() || name.length() > LONGEST || !Script.isCyrillic(name)) {
      wrong("place");
      return Optional.empty();
    }
    var genitive = row.cell("genitiv");
    var locative = row.cell("lokativ");
    if (!genitive.isEmpty() && !locative.isEmpty()) {
      return Optional.of(new Place(name, genitive, locative));
    }
    var key = SearchKey.of(name);
    var found =
        Optional.ofNullable(told.get(key)).or(() -> Optional.ofNullable(known.places().get(key)));
    if (found.isEmpty()) {
      wrong("cases", name);
    }
    return found;
  }

  private List<DayBlock> days() {
    var written = parts(row.cell("dani"), BETWEEN);
    var hours = parts(row.cell("casovi"), BETWEEN);
    var days = written.stream().map(DayText::read).flatMap(Optional::stream).toList();
    if (days.isEmpty() || days.size() != written.size() || !ascending(days)) {
      wrong("days");
      return List.of();
    }
    if (days.size() != known.days()) {
      wrong("daysDiffer", known.days(), days.size());
    }
    if (!days.getLast().isBefore(known.today())) {
      wrong("notHeld");
    }
    if (days.getFirst().getYear() != known.year()) {
      wrong("year", Integer.toString(known.year()));
    }
    var blocks = new ArrayList<DayBlock>();
    for (int at = 0; at < days.size(); at++) {
      block(at, days.get(at), hours).ifPresent(blocks::add);
    }
    if (blocks.size() != days.size()) {
      wrong("hours");
    }
    return blocks;
  }

  private static boolean ascending(List<LocalDate> days) {
    return IntStream.range(1, days.size()).allMatch(at -> days.get(at - 1).isBefore(days.get(at)));
  }

  /** One pair of hours holds for all days; else each day has its own. */
  private static Optional<DayBlock> block(int at, LocalDate day, List<String> hours) {
    if (hours.isEmpty() || hours.size() > 1 && hours.size() <= at) {
      return Optional.empty();
    }
    var pair =
        BETWEEN_HOURS
            .splitAsStream(hours.get(hours.size() == 1 ? 0 : at))
            .map(DayText::readTime)
            .flatMap(Optional::stream)
            .toList();
    return pair.size() == 2 && pair.getFirst().isBefore(pair.getLast())
        ? Optional.of(block(at + 1, day, pair.getFirst(), pair.getLast()))
        : Optional.empty();
  }

  private static DayBlock block(int number, LocalDate day, LocalTime from, LocalTime until) {
    return new DayBlock(number, day, from, until);
  }

  private Optional<PastParticipant> participant() {
    var name = SearchKey.repair(row.cell("ime_i_prezime")).replaceAll("\\s+", " ").strip();
    var unit = unit();
    var email = row.cell("e_posta");
    var job = row.cell("radno_mesto");
    if (!name.contains(" ") || name.length() > LONGEST) {
      wrong("name");
    }
    if (!email.isEmpty() && !email.matches(EMAIL)) {
      wrong("email", email);
    }
    if (job.length() > LONGEST) {
      wrong("job");
    }
    var localised =
        Script.isCyrillic(name) ? Localised.ofCyrillic(name) : Localised.sameInBoth(name);
    return Optional.of(
        new PastParticipant(localised, unit, gender(), email, job, known.invented()));
  }

  /** An empty cell is a guest of an institution. */
  private Optional<UnitId> unit() {
    var written = row.cell("jls");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var found = Optional.ofNullable(known.units().get(SearchKey.of(written)));
    if (found.isEmpty()) {
      wrong("unit", written);
    }
    return found;
  }

  private Gender gender() {
    return switch (SearchKey.of(row.cell("pol"))) {
      case "z", "zenski", "zena", "f" -> Gender.WOMAN;
      case "m", "muski", "muskarac" -> Gender.MAN;
      case "" -> Gender.NOT_STATED;
      default -> {
        wrong("gender");
        yield Gender.NOT_STATED;
      }
    };
  }

  private List<Integer> signed(int days) {
    var written = row.cell("prisutan");
    return switch (SearchKey.of(written)) {
      case "da", "svi", "sve" -> IntStream.rangeClosed(1, days).boxed().toList();
      case "", "ne", "0" -> List.of();
      default -> {
        var numbers = parts(written, BETWEEN_NUMBERS);
        boolean read =
            numbers.stream().allMatch(one -> one.matches("[1-9]") && Integer.parseInt(one) <= days);
        if (!read) {
          wrong("signed");
        }
        yield read
            ? numbers.stream().map(Integer::valueOf).distinct().sorted().toList()
            : List.of();
      }
    };
  }

  private Optional<Marks> marks(List<Integer> signed, int days) {
    var written = List.of(row.cell("bodovi"), row.cell("najvise"), row.cell("prag"));
    if (written.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    var read = written.stream().map(PastReading::hundredths).flatMap(Optional::stream).toList();
    if (read.size() != written.size()
        || read.get(0) > read.get(1)
        || read.get(2) > read.get(1)
        || read.get(1) == 0) {
      wrong("marks");
      return Optional.empty();
    }
    if (!signed.contains(days)) {
      wrong("notThere");
    }
    return Optional.of(new Marks(read.get(0), read.get(1), read.get(2)));
  }

  private static Optional<Integer> hundredths(String written) {
    var read = POINTS.matcher(written);
    if (!read.matches()) {
      return Optional.empty();
    }
    var fraction = read.group(2) == null ? "00" : (read.group(2) + "0").substring(0, 2);
    return Optional.of(Integer.parseInt(read.group(1)) * 100 + Integer.parseInt(fraction));
  }

  /** Issued on the last day of the training where the table says no other. */
  private Optional<Paper> paper(List<Integer> signed, List<DayBlock> days) {
    var number = row.cell("uverenje");
    var written = row.cell("datum_uverenja");
    if (number.isEmpty() && written.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    var last = days.getLast().day();
    var day = written.isEmpty() ? Optional.of(last) : DayText.read(written);
    boolean read =
        day.filter(one -> !one.isBefore(last) && !one.isAfter(known.today())).isPresent();
    if (number.isEmpty() || number.length() > LONGEST || !read || signed.isEmpty()) {
      wrong("paper");
      return Optional.empty();
    }
    return day.map(one -> new Paper(number, one));
  }

  private void wrong(String key, Object... arguments) {
    problems.add(Sentence.of("past.row." + key, arguments));
  }

  private static List<String> parts(String cell, Pattern between) {
    return between.splitAsStream(cell).map(String::strip).filter(not(String::isEmpty)).toList();
  }
}

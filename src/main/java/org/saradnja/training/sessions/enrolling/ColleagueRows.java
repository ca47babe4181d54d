package org.saradnja.training.sessions.enrolling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;

/**
 * Colleagues out of a table. The heading names the columns in any order and script; without one
 * they are name, address, gender, job. Titles above the heading are left out, a name that a merged
 * heading spreads over two columns is joined, and look-alike letters of the other script are
 * mended.
 */
final class ColleagueRows {

  private static final String EMAIL = "[^\\s@;,]{1,64}@[^\\s@;,]+\\.[a-zA-Z]{2,}";
  private static final int LONGEST = 200;
  private static final int COLUMNS = 4;
  private static final int LOOKED_AT = 15;

  private static final Map<Column, Set<String>> NAMES =
      Map.of(
          Column.NAME,
          Set.of("ime i prezime", "polaznik", "ucesnik", "zaposleni", "name", "ime", "full name"),
          Column.SURNAME,
          Set.of("prezime", "surname", "last name"),
          Column.EMAIL,
          Set.of("e posta", "eposta", "email", "e mail", "mejl", "adresa e poste", "imejl"),
          Column.GENDER,
          Set.of("pol", "gender", "sex"),
          Column.JOB,
          Set.of("radno mesto", "posao", "job", "position", "funkcija"));

  private enum Column {
    NAME,
    SURNAME,
    EMAIL,
    GENDER,
    JOB
  }

  private final List<Colleague> colleagues = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> seen = new LinkedHashMap<>();

  private ColleagueRows() {}

  /**
   * @param line of the table, from one
   */
  record Problem(int line, Sentence what) {}

  record Read(List<Colleague> colleagues, List<Problem> problems) {}

  static Read read(List<List<String>> rows) {
    var reading = new ColleagueRows();
    int heading = heading(rows);
    var columns = heading < 0 ? usual() : columns(rows.get(heading));
    for (int at = heading + 1; at < rows.size(); at++) {
      var row = rows.get(at);
      if (row.stream().anyMatch(cell -> !cell.isBlank())) {
        reading.row(at + 1, row, columns);
      }
    }
    return new Read(List.copyOf(reading.colleagues), List.copyOf(reading.problems));
  }

  /** The row that names a column of names and one more; -1 when there is none. */
  private static int heading(List<List<String>> rows) {
    for (int at = 0; at < Math.min(rows.size(), LOOKED_AT); at++) {
      var columns = columns(rows.get(at));
      if (columns.containsKey(Column.NAME) && columns.size() > 1) {
        return at;
      }
    }
    return -1;
  }

  private static Map<Column, int[]> columns(List<String> row) {
    var columns = new LinkedHashMap<Column, int[]>();
    for (int at = 0; at < row.size(); at++) {
      var key = SearchKey.of(row.get(at));
      for (var named : NAMES.entrySet()) {
        if (named.getValue().contains(key)) {
          columns.putIfAbsent(named.getKey(), new int[] {at, end(row, at)});
        }
      }
    }
    return columns;
  }

  /** A merged heading stands over the empty cells after it. */
  private static int end(List<String> row, int from) {
    int end = from + 1;
    while (end < row.size() && row.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static Map<Column, int[]> usual() {
    return Map.of(
        Column.NAME, new int[] {0, 1},
        Column.EMAIL, new int[] {1, 2},
        Column.GENDER, new int[] {2, 3},
        Column.JOB, new int[] {3, COLUMNS});
  }

  private void row(int line, List<String> row, Map<Column, int[]> columns) {
    var name = mended((cell(row, columns, Column.NAME) + " " + cell(row, columns, Column.SURNAME)));
    var email = cell(row, columns, Column.EMAIL).toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.length() > LONGEST || !name.contains(" ")) {
      problem(line, "enrolments.row.name");
    } else if (isMixed(name)) {
      problem(line, "enrolments.row.scripts", name);
    } else if (!email.isEmpty() && !email.matches(EMAIL)) {
      problem(line, "enrolments.row.email", email);
    } else {
      var earlier = seen.putIfAbsent(SearchKey.of(name) + " " + email, line);
      if (earlier != null) {
        problem(line, "enrolments.row.twice", earlier.toString());
      } else {
        colleagues.add(
            new Colleague(
                localised(name),
                gender(cell(row, columns, Column.GENDER)),
                email,
                shortened(cell(row, columns, Column.JOB))));
      }
    }
  }

  private void problem(int line, String key, Object... arguments) {
    problems.add(new Problem(line, Sentence.of(key, arguments)));
  }

  /** A name in Latin stays as it is in both scripts: Cyrillic is never guessed from it. */
  static Localised localised(String name) {
    return Script.isCyrillic(name) ? Localised.ofCyrillic(name) : Localised.sameInBoth(name);
  }

  /** Part of it in one script and part in the other, after look-alikes were mended. */
  private static boolean isMixed(String name) {
    boolean cyrillic = name.codePoints().anyMatch(ColleagueRows::isCyrillic);
    boolean latin =
        name.codePoints().anyMatch(letter -> Character.isLetter(letter) && !isCyrillic(letter));
    return cyrillic && latin;
  }

  private static boolean isCyrillic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
  }

  private static Gender gender(String written) {
    return switch (SearchKey.of(written)) {
      case "z", "zenski", "zena", "f", "female", "woman" -> Gender.WOMAN;
      case "m", "muski", "muskarac", "male", "man" -> Gender.MAN;
      default -> Gender.NOT_STATED;
    };
  }

  private static String mended(String name) {
    return SearchKey.repair(name).replaceAll("\\s+", " ").strip();
  }

  private static String shortened(String job) {
    return job.length() > LONGEST ? job.substring(0, LONGEST) : job;
  }

  private static String cell(List<String> row, Map<Column, int[]> columns, Column column) {
    return Optional.ofNullable(columns.get(column))
        .map(range ->
            String.join(
                    " ",
                    row.subList(Math.min(range[0], row.size()), Math.min(range[1], row.size())))
                .strip())
        .orElse("");
  }
}

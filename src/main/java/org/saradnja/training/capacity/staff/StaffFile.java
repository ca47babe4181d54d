package org.saradnja.training.capacity.staff;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.Certificates.Held;

/** The list of employees as a file: a row for each employee and programme. */
final class StaffFile {

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "name_latin",
          "roles",
          "job",
          "programme",
          "document",
          "number",
          "issued_on",
          "valid_until",
          "state",
          "coming_on",
          "asked");

  private StaffFile() {}

  /**
   * @param unit slug, which names the file
   */
  static Download of(String unit, List<Member> members, Texts t) {
    var rows = members.stream().flatMap(member -> rows(member, t)).toList();
    return new Download("obucenost-" + unit, COLUMNS, rows);
  }

  private static Stream<List<String>> rows(Member member, Texts t) {
    var known = member.lines().stream().map(line -> row(member, line, t));
    var absent =
        member.lacks().stream()
            .filter(lack ->
                member.lines().stream()
                    .noneMatch(line -> line.programme().equals(lack.need().programme())))
            .map(lack ->
                row(member, lack.need().programme(), List.of("", "", "", "", "", ""), true));
    var rows = Stream.concat(known, absent).toList();
    return rows.isEmpty()
        ? Stream.of(row(member, "", List.of("", "", "", "", "", ""), false))
        : rows.stream();
  }

  private static List<String> row(Member member, Line line, Texts t) {
    var held = line.document();
    var cells =
        List.of(
            held.map(one -> code(one.kind())).orElse(""),
            held.map(Held::number).orElse(""),
            held.map(one -> t.dayOf(one.issuedAt()).toString()).orElse(""),
            held.flatMap(Held::validUntil).map(LocalDate::toString).orElse(""),
            held.isEmpty() ? "" : code(line.validity()),
            line.coming().map(seat -> seat.first().toString()).orElse(""));
    boolean asked =
        member.lacks().stream().anyMatch(lack -> lack.need().programme().equals(line.programme()));
    return row(member, line.programme(), cells, asked);
  }

  private static List<String> row(
      Member member, String programme, List<String> cells, boolean asked) {
    var row = new ArrayList<String>();
    row.add(member.name().cyrillic());
    row.add(member.name().latin());
    row.add(member.roles().stream().map(StaffFile::code).collect(joining(" ")));
    row.add(member.job());
    row.add(programme);
    row.addAll(cells);
    row.add(asked ? "missing" : "");
    return List.copyOf(row);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

package org.saradnja.training.figures.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.saradnja.base.web.Download;
import org.saradnja.training.figures.Figures;

/** The public figures as a file: one row for all trainings and one for each value of an aspect. */
final class FigureFile {

  private static final List<String> COLUMNS =
      List.of(
          "by",
          "value",
          "sessions",
          "participants",
          "women",
          "men",
          "gender_not_stated",
          "certificates",
          "confirmations",
          "units",
          "cities",
          "municipalities",
          "city_municipalities",
          "units_taking_part");

  private FigureFile() {}

  static Download of(Facts facts) {
    var rows = new ArrayList<List<String>>();
    rows.add(row("all", "", facts.count()));
    for (var aspect : Aspect.values()) {
      for (var line : Breakdown.by(aspect::of, facts).lines()) {
        boolean named = aspect == Aspect.PROJECT || aspect == Aspect.DONOR;
        var value = named ? line.name().serbian() : line.name().code();
        rows.add(row(aspect.name().toLowerCase(Locale.ROOT), value, line.figures()));
      }
    }
    return new Download("statistika-obuka", COLUMNS, rows);
  }

  private static List<String> row(String by, String value, Figures of) {
    var row = new ArrayList<>(List.of(by, value));
    IntStream.of(
            of.sessions(),
            of.participants(),
            of.women(),
            of.men(),
            of.notStated(),
            of.certificates(),
            of.confirmations(),
            of.units().all(),
            of.units().cities(),
            of.units().municipalities(),
            of.units().cityMunicipalities(),
            of.unitsTakingPart().all())
        .mapToObj(String::valueOf)
        .forEach(row::add);
    return row;
  }
}

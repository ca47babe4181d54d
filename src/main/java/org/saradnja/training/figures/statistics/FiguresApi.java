package org.saradnja.training.figures.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.WrongParameter;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.Frozen;
import org.saradnja.training.figures.Period;
import org.saradnja.training.figures.UnitCounts;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of trainings for programs; never a participant. */
@RestController
class FiguresApi {

  private final Counted counted;
  private final Sessions sessions;

  FiguresApi(Counted counted, Sessions sessions) {
    this.counted = counted;
    this.sessions = sessions;
  }

  /**
   * @param units whose employees earned the certificates
   * @param asOf the reporting date, when the figures are frozen
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Document(
      @Nullable String series,
      @Nullable String programme,
      @Nullable String project,
      @Nullable String donor,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate asOf,
      int sessions,
      int participants,
      int women,
      int men,
      int genderNotStated,
      int certificates,
      int confirmations,
      int units,
      UnitCounts unitsByKind,
      int unitsTakingPart) {

    static Document of(Asked asked, Figures of) {
      return new Document(
          absent(asked.series()),
          absent(asked.selection().chosen(Aspect.PROGRAMME)),
          absent(asked.selection().chosen(Aspect.PROJECT)),
          absent(asked.selection().chosen(Aspect.DONOR)),
          asked.selection().range().period().from().orElse(null),
          asked.selection().range().period().until().orElse(null),
          asked.day(),
          of.sessions(),
          of.participants(),
          of.women(),
          of.men(),
          of.notStated(),
          of.certificates(),
          of.confirmations(),
          of.units().all(),
          of.units(),
          of.unitsTakingPart().all());
    }

    private static @Nullable String absent(String code) {
      return code.isEmpty() ? null : code;
    }
  }

  record Asked(String series, Selection selection, @Nullable LocalDate day) {}

  @GetMapping("/api/v1/statistics/trainings")
  Document trainings(
      @RequestParam(defaultValue = "") String series,
      @RequestParam(defaultValue = "") String programme,
      @RequestParam(defaultValue = "") String project,
      @RequestParam(defaultValue = "") String donor,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate until,
      @RequestParam(required = false) @Nullable LocalDate day) {
    var period = new Period(Optional.ofNullable(from), Optional.ofNullable(until));
    var selection = Selection.of(new Range("", "", period, false), programme, project, donor);
    var asked = new Asked(series, selection, day);
    requireKnown(series);
    requireKnown(selection);
    if (from != null && until != null && until.isBefore(from)) {
      throw new WrongParameter("until", "It is before the first day.");
    }
    if (day == null) {
      return Document.of(asked, today(asked));
    }
    if (!selection.equals(Selection.ALL)) {
      throw new WrongParameter("day", "Frozen figures are of all trainings up to the day.");
    }
    return Document.of(asked, frozen(day, series));
  }

  private void requireKnown(String series) {
    boolean known =
        series.isEmpty()
            || (series.matches("[a-z0-9]+(-[a-z0-9]+)*")
                && sessions.find(new SeriesCode(series)).isPresent());
    if (!known) {
      throw new NoSuchThing("series " + series);
    }
  }

  private void requireKnown(Selection selection) {
    selection
        .chosen()
        .forEach((aspect, code) -> {
          boolean known =
              Breakdown.by(aspect::of, counted.facts()).lines().stream()
                  .anyMatch(line -> line.name().code().equals(code));
          if (!known) {
            throw new NoSuchThing(aspect.parameter() + " " + code);
          }
        });
  }

  private Figures today(Asked asked) {
    return counted
        .facts()
        .where(training ->
            asked.selection().fits(training)
                && (asked.series().isEmpty()
                    || training.series().code().value().equals(asked.series())))
        .count();
  }

  private Figures frozen(LocalDate day, String series) {
    var content =
        counted.frozen().stream()
            .filter(one -> one.day().equals(day))
            .findFirst()
            .map(Frozen::content)
            .orElseThrow(() -> new NoSuchThing("frozen figures of " + day));
    return series.isEmpty()
        ? content.all()
        : content.series().stream()
            .filter(one -> one.code().equals(series))
            .findFirst()
            .map(Frozen.OfSeries::figures)
            .orElse(Figures.NONE);
  }
}

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
          asked.series().isEmpty() ? null : asked.series(),
          asked.period().from().orElse(null),
          asked.period().until().orElse(null),
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
  }

  record Asked(String series, Period period, @Nullable LocalDate day) {}

  @GetMapping("/api/v1/statistics/trainings")
  Document trainings(
      @RequestParam(defaultValue = "") String series,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate until,
      @RequestParam(required = false) @Nullable LocalDate day) {
    var period = new Period(Optional.ofNullable(from), Optional.ofNullable(until));
    var asked = new Asked(series, period, day);
    requireKnown(series);
    if (from != null && until != null && until.isBefore(from)) {
      throw new WrongParameter("until", "It is before the first day.");
    }
    if (day == null) {
      return Document.of(asked, today(asked));
    }
    if (from != null || until != null) {
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

  private Figures today(Asked asked) {
    return counted
        .facts()
        .where(training ->
            asked.period().contains(training.ended())
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

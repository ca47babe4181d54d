package org.saradnja.training.figures.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.Frozen;
import org.saradnja.training.figures.Period;
import org.saradnja.training.figures.SeriesFigures;
import org.saradnja.training.figures.TrainingFigures;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/**
 * Figures of today. What was gathered is kept for half a minute, for a page of figures asks every
 * record of every training and is opened by many.
 */
@Component
class Counted implements TrainingFigures {

  private static final Duration FRESH = Duration.ofSeconds(30);

  private final Gathering gathering;
  private final FrozenTable frozen;
  private final Sessions sessions;
  private final Trainers trainers;
  private final LegalTime time;
  private final Clock clock;
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  Counted(
      Gathering gathering,
      FrozenTable frozen,
      Sessions sessions,
      Trainers trainers,
      LegalTime time,
      Clock clock) {
    this.gathering = gathering;
    this.frozen = frozen;
    this.sessions = sessions;
    this.trainers = trainers;
    this.time = time;
    this.clock = clock;
  }

  private record Kept(LocalDate day, Instant until, Facts facts) {}

  Facts facts() {
    var today = time.today();
    var now = clock.instant();
    var known = kept.get();
    if (known != null && known.day().equals(today) && now.isBefore(known.until())) {
      return known.facts();
    }
    var facts = gathering.asOf(today);
    kept.set(new Kept(today, now.plus(FRESH), facts));
    return facts;
  }

  @Override
  public Figures of(Period period) {
    return facts().where(training -> period.contains(training.ended())).count();
  }

  @Override
  public Optional<SeriesFigures> of(SeriesCode series) {
    return held().stream().filter(one -> one.series().code().equals(series)).findFirst();
  }

  @Override
  public List<SeriesFigures> held() {
    return held(facts());
  }

  /** Of some trainings only. */
  List<SeriesFigures> held(Facts facts) {
    return bySeries(facts).stream().map(series -> figures(series, facts)).toList();
  }

  @Override
  public List<Frozen> frozen() {
    return frozen.all();
  }

  static Frozen.Content content(Facts facts, LocalDate day) {
    var series =
        bySeries(facts).stream()
            .map(one ->
                new Frozen.OfSeries(one.code().value(), one.title(), facts.where(of(one)).count()))
            .toList();
    return new Frozen.Content(day, facts.count(), series);
  }

  private SeriesFigures figures(Series series, Facts facts) {
    var part = facts.where(of(series));
    var earliestFirst = part.trainings().reversed();
    return new SeriesFigures(
        series,
        earliestFirst.getFirst().programme(),
        earliestFirst.stream().flatMap(training -> training.support().stream()).distinct().toList(),
        earliestFirst.stream().map(training -> training.session().place()).distinct().toList(),
        names(earliestFirst),
        earliestFirst.getFirst().session().days().getFirst().day(),
        earliestFirst.getLast().ended(),
        part.count());
  }

  private List<String> names(List<Training> trainings) {
    return trainings.stream()
        .flatMap(training -> sessions.trainers(training.session().id()).stream())
        .distinct()
        .map(trainer -> trainers.get(trainer).name().cyrillic())
        .sorted(SerbianOrder.ORDER)
        .toList();
  }

  private static Predicate<Training> of(Series series) {
    return training -> training.series().id().equals(series.id());
  }

  private static List<Series> bySeries(Facts facts) {
    var found = new LinkedHashMap<SeriesCode, Series>();
    facts.trainings().forEach(one -> found.putIfAbsent(one.series().code(), one.series()));
    return List.copyOf(found.values());
  }
}

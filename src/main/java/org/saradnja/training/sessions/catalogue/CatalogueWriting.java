package org.saradnja.training.sessions.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeFamily;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.programmes.ProgrammeSheets;
import org.saradnja.training.sessions.OverallMarks.Mark;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.catalogue.ProgrammePage.Year;
import org.springframework.stereotype.Component;

/** Puts the public catalogue on its pages. */
@Component
class CatalogueWriting {

  private final ProgrammeEntries programmes;
  private final ProgrammeSheets sheets;
  private final Sessions sessions;
  private final SessionPlans plans;
  private final Teaching teaching;
  private final LegalTime time;

  CatalogueWriting(
      ProgrammeEntries programmes,
      ProgrammeSheets sheets,
      Sessions sessions,
      SessionPlans plans,
      Teaching teaching,
      LegalTime time) {
    this.programmes = programmes;
    this.sheets = sheets;
    this.sessions = sessions;
    this.plans = plans;
    this.teaching = teaching;
    this.time = time;
  }

  CataloguePage catalogue(Texts t) {
    var today = time.today();
    var words = new TrainingWords(today, t);
    return new CataloguePage(
        plans.from(today).stream().map(plan -> card(plan, words, t)).toList(),
        sessions.allSeries().stream()
            .flatMap(series -> plans.find(series.code()).stream())
            .map(series -> run(series, t))
            .toList(),
        years(programmes.all(), t));
  }

  /** The latest year first; within it by families and their parts, in the order of the law. */
  private List<CataloguePage.Year> years(List<ProgrammeEntry> entries, Texts t) {
    return entries.stream()
        .map(entry -> entry.programme().year())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(year ->
            new CataloguePage.Year(
                t.get("trainings.programmes.year", Integer.toString(year)),
                Arrays.stream(ProgrammeFamily.values())
                    .flatMap(family -> family(family, year, entries, t).stream())
                    .toList()))
        .toList();
  }

  private Optional<CataloguePage.Family> family(
      ProgrammeFamily family, int year, List<ProgrammeEntry> entries, Texts t) {
    var of =
        entries.stream()
            .filter(entry -> entry.programme().year() == year)
            .filter(entry -> entry.programme().kind().family() == family)
            .sorted(Comparator.comparing(entry -> entry.programme().kind()))
            .toList();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    var parts = of.stream().map(entry -> entry(entry, t)).toList();
    return Optional.of(
        new CataloguePage.Family(
            family.anchor(year), t.get("programmes.family." + family), adoption(of, t), parts));
  }

  /** Where one act adopted them all, said once. */
  private String adoption(List<ProgrammeEntry> entries, Texts t) {
    var told = entries.stream().map(entry -> sheets.of(entry, t).adoption()).distinct().toList();
    boolean whole = entries.stream().allMatch(entry -> entry.adoption().on().isPresent());
    boolean general = entries.getFirst().programme().kind().family() != ProgrammeFamily.SPECIAL;
    return whole && general && told.size() == 1 ? told.getFirst() : "";
  }

  ProgrammePage programme(ProgrammeEntry shown, List<ProgrammeEntry> versions, Texts t) {
    var words = new TrainingWords(time.today(), t);
    var years =
        versions.stream()
            .map(entry -> new Year(href(entry), year(entry), entry.equals(shown)))
            .toList();
    var of = shown.programme();
    var held =
        sessions.allSeries().stream()
            .filter(series -> series.programme().equals(of.id()))
            .flatMap(series -> plans.of(series.id()).stream())
            .map(plan -> row(plan, words))
            .toList();
    var accredited =
        teaching.trainers().accredited(of.subject(), time.today()).stream()
            .filter(trainer -> trainer.invented() == of.invented())
            .map(trainer -> t.name(trainer.name()))
            .toList();
    var before = before(shown, versions);
    return new ProgrammePage(
        sheets.of(shown, t),
        of.invented(),
        years,
        before.map(entry -> t.get("trainings.changes", year(entry))).orElse(""),
        before.map(entry -> changes(entry, shown, t)).orElse(List.of()),
        held,
        accredited);
  }

  /** The version of the latest year before it. */
  private static Optional<ProgrammeEntry> before(
      ProgrammeEntry shown, List<ProgrammeEntry> versions) {
    return versions.stream()
        .filter(entry -> entry.programme().year() < shown.programme().year())
        .max(Comparator.comparingInt(entry -> entry.programme().year()));
  }

  private List<ProgrammePage.Change> changes(ProgrammeEntry before, ProgrammeEntry now, Texts t) {
    return YearlyChanges.between(
        sheets.of(before, t), sheets.of(now, t), t.get("programmes.field.title"));
  }

  private ProgrammePage.Link link(ProgrammeEntry entry, Texts t) {
    return new ProgrammePage.Link(sheets.of(entry, t).kicker(), href(entry));
  }

  SeriesPublicPage series(SeriesPlan series, Optional<Mark> mark, Texts t) {
    var words = new TrainingWords(time.today(), t);
    var held = plans.of(series.series().id());
    var programme = programmes.get(series.series().programme());
    var facts =
        List.of(
            new Fact(t.get("trainings.fact.sessions"), t.grouped(held.size())),
            new Fact(
                t.get("trainings.fact.period"),
                held.isEmpty()
                    ? ""
                    : t.get(
                        "trainings.period",
                        t.day(held.getFirst().content().firstDay()),
                        t.day(held.getLast().content().lastDay()))));
    return new SeriesPublicPage(
        series.series().code().value(),
        t.get("trainings.series"),
        t.name(series.series().title()),
        series.about().lines().filter(line -> !line.isBlank()).toList(),
        words.notice(series),
        series.source(),
        link(programme, t),
        with(mark, facts, t),
        held.stream().map(plan -> row(plan, words)).toList(),
        words.support(series.support()));
  }

  SessionPublicPage session(SessionPlan plan, Counts.OfSession counts, Texts t) {
    var words = new TrainingWords(time.today(), t);
    var series = plans.find(sessions.series(plan.session().series()).code()).orElseThrow();
    var content = plan.content();
    boolean open = words.stateOf(plan) == TrainingWords.State.OPEN;
    return new SessionPublicPage(
        plan.session().code().value(),
        new SessionPublicPage.Heading(
            t.name(series.series().title()),
            "/obuke/" + series.series().code(),
            words.heading(plan),
            t.name(series.series().title()),
            words.place(plan) + ", " + words.days(content),
            words.state(plan),
            words.stateOf(plan).mark(),
            words.notice(series),
            series.source()),
        words.badge(plan),
        link(programmes.get(plan.session().programme()), t),
        plan.cancelReason(),
        with(counts.mark(), words.facts(plan), t),
        open,
        words.applying(plan, counts.occupancy()),
        words.days(plan),
        content.trainers().stream().map(id -> t.name(teaching.trainers().get(id).name())).toList(),
        content.guests().stream()
            .map(guest ->
                Stream.of(guest.name(), guest.institution())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", ")))
            .toList(),
        content.materials(),
        teaching.materials().forEveryone(plan.session(), t),
        words.practical(content),
        words.support(teaching.supports().of(plan.session().id(), series.support())));
  }

  private static List<Fact> with(Optional<Mark> mark, List<Fact> facts, Texts t) {
    return Stream.concat(facts.stream(), mark.stream().map(one -> Counts.fact(one, t))).toList();
  }

  private CataloguePage.Card card(SessionPlan plan, TrainingWords words, Texts t) {
    var series = sessions.series(plan.session().series());
    return new CataloguePage.Card(
        "/obuke/" + plan.session().code(),
        words.days(plan.content()),
        words.heading(plan),
        t.name(series.title()),
        words.state(plan),
        words.stateOf(plan).mark(),
        words.badge(plan));
  }

  private CataloguePage.Run run(SeriesPlan series, Texts t) {
    var held = plans.of(series.series().id());
    return new CataloguePage.Run(
        "/obuke/" + series.series().code(),
        t.name(series.series().title()),
        series.about(),
        t.count("trainings.count", held.size()));
  }

  private static SeriesPublicPage.Row row(SessionPlan plan, TrainingWords words) {
    return new SeriesPublicPage.Row(
        "/obuke/" + plan.session().code(),
        words.place(plan),
        words.days(plan.content()),
        plan.content().venue().name(),
        words.state(plan),
        words.stateOf(plan).mark(),
        words.badge(plan));
  }

  private CataloguePage.Entry entry(ProgrammeEntry entry, Texts t) {
    var sheet = sheets.of(entry, t);
    var delivery = entry.text().delivery();
    return new CataloguePage.Entry(
        href(entry),
        sheet.kicker(),
        sheet.title(),
        entry.text().aim(),
        t.count("programmes.days", delivery.days())
            + ", "
            + t.count("programmes.hours", delivery.hours()));
  }

  private static String href(ProgrammeEntry entry) {
    return "/obuke/" + entry.programme().code() + "?godina=" + year(entry);
  }

  static String year(ProgrammeEntry entry) {
    return Integer.toString(entry.programme().year());
  }
}

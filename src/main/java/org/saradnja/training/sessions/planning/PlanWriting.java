package org.saradnja.training.sessions.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.planning.SeriesPage.Line;
import org.saradnja.training.sessions.planning.SessionPage.Choice;
import org.saradnja.training.sessions.planning.TrainingSession.Announced;
import org.saradnja.training.sessions.planning.TrainingSession.Cancelled;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/** Puts series and trainings on the organiser's pages. */
@Component
class PlanWriting {

  static final String DESK = "/rad/obuke";

  private final SeriesTable series;
  private final SessionTable sessions;
  private final ProgrammeEntries programmes;
  private final Trainers trainers;
  private final RuleBook rules;
  private final LegalTime time;

  PlanWriting(
      SeriesTable series,
      SessionTable sessions,
      ProgrammeEntries programmes,
      Trainers trainers,
      RuleBook rules,
      LegalTime time) {
    this.series = series;
    this.sessions = sessions;
    this.programmes = programmes;
    this.trainers = trainers;
    this.rules = rules;
    this.time = time;
  }

  SeriesListPage list(String organiser, Texts t) {
    return new SeriesListPage(
        series.all().stream()
            .filter(row -> row.organiser().equals(organiser))
            .map(row ->
                new SeriesListPage.Group(href(row), title(row, t), row.code(), lines(row, t)))
            .toList());
  }

  SeriesPage begin(SeriesForm form, Map<String, String> errors, Texts t) {
    return new SeriesPage(
        t.get("sessions.series.new"),
        DESK + "/nova",
        false,
        "",
        "",
        form,
        programmes(t),
        List.of(),
        errors);
  }

  SeriesPage series(SeriesTable.Row row, SeriesForm form, Map<String, String> errors, Texts t) {
    return new SeriesPage(
        title(row, t),
        href(row),
        true,
        row.source().isEmpty() ? "" : DESK + "/preuzimanje/" + row.id(),
        row.announcedAt() == null ? "" : "/obuke/" + row.code(),
        form,
        programmes(t),
        lines(row, t),
        errors);
  }

  SessionPage begin(SeriesTable.Row of, SessionForm form, Map<String, String> errors, Texts t) {
    return new SessionPage(
        t.get("sessions.new"),
        title(of, t),
        href(of),
        href(of) + "/nova",
        "new",
        false,
        "",
        "",
        "",
        "",
        t.count("sessions.hint.closesOn", closing()),
        form,
        choices(of, form, t),
        errors);
  }

  SessionPage session(SessionTable.Row row, SessionForm form, Map<String, String> errors, Texts t) {
    var of = series.get(new SeriesId(row.series()));
    var value = row.toDomain();
    return new SessionPage(
        t.get("sessions.heading", place(value, t), days(row, t)),
        title(of, t),
        href(of),
        href(row),
        stage(value),
        !of.source().isEmpty(),
        state(value, t),
        mark(value),
        value instanceof Planned ? "" : "/obuke/" + row.code(),
        unaccredited(of, value, t),
        t.count("sessions.hint.closesOn", closing()),
        form,
        choices(of, form, t),
        errors);
  }

  SessionForm emptyForm(SeriesTable.Row of) {
    var delivery = programme(of).text().delivery();
    int confirmHours = rule(RuleKey.SEAT_CONFIRMATION);
    return SessionForm.empty(delivery.days(), delivery.least(), delivery.most(), confirmHours);
  }

  /** So many days before a training applications usually close. */
  int closing() {
    return rule(RuleKey.TRAINING_CLOSING);
  }

  private int rule(RuleKey key) {
    return rules.on(key, RuleBook.NO_UNIT, time.today()).number();
  }

  /** Who may be chosen: the accredited of today, the real and the invented apart. */
  Set<String> offered(SeriesTable.Row of) {
    return candidates(of).stream()
        .map(trainer -> trainer.id().value().toString())
        .collect(Collectors.toSet());
  }

  Map<String, String> programmes(Texts t) {
    var offered = new LinkedHashMap<String, String>();
    programmes.all().stream()
        .map(ProgrammeEntry::programme)
        .forEach(one ->
            offered.put(one.id().value().toString(), t.name(one.title()) + " · " + one.year()));
    return offered;
  }

  String state(TrainingSession value, Texts t) {
    return t.get("sessions.state." + stage(value));
  }

  String stage(TrainingSession value) {
    var today = time.today();
    return switch (value) {
      case Planned _ -> "planned";
      case Cancelled _ -> "cancelled";
      case Announced it when !it.source().isEmpty() -> "past";
      case Announced it when it.content().lastDay().isBefore(today) -> "over";
      case Announced it when !today.isBefore(it.content().firstDay()) -> "running";
      case Announced it when it.content().terms().lastDay().isBefore(today) -> "closed";
      case Announced _ -> "open";
    };
  }

  String mark(TrainingSession value) {
    return switch (stage(value)) {
      case "open", "running" -> "run";
      case "closed" -> "soon";
      case "over", "past" -> "ok";
      case "cancelled" -> "off";
      default -> "";
    };
  }

  /**
   * Who was assigned while accredited and is not any more, in words; an accreditation has no term,
   * but it ends when its conditions do. Empty when there is nobody, or the training is over.
   */
  String unaccredited(SeriesTable.Row of, TrainingSession value, Texts t) {
    if (Set.of("over", "past", "cancelled").contains(stage(value))
        || value.content().trainers().isEmpty()) {
      return "";
    }
    var subject = programme(of).programme().subject();
    var first = value.content().firstDay();
    var names =
        value.content().trainers().stream()
            .filter(one -> !trainers.isAccredited(one, subject, first))
            .map(one -> t.name(trainers.get(one).name()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : t.get("sessions.unaccredited", names);
  }

  private static String title(SeriesTable.Row row, Texts t) {
    return t.name(new Localised(row.titleCyrillic(), row.titleLatin()));
  }

  /** The name of the town, in English in Latin script. */
  static String place(TrainingSession value, Texts t) {
    return t.name(Localised.ofCyrillic(value.content().place().name()));
  }

  static String href(SeriesTable.Row row) {
    return DESK + "/" + row.id();
  }

  static String href(SessionTable.Row row) {
    return DESK + "/termin/" + row.id();
  }

  private List<Line> lines(SeriesTable.Row row, Texts t) {
    return sessions.of(new SeriesId(row.id())).stream()
        .map(session -> {
          var value = session.toDomain();
          return new Line(
              href(session),
              place(value, t),
              session.code(),
              days(session, t),
              t.shortDay(session.closesOn()),
              state(value, t),
              mark(value));
        })
        .toList();
  }

  private static String days(SessionTable.Row row, Texts t) {
    return t.period(row.firstDay(), row.lastDay());
  }

  private List<Choice> choices(SeriesTable.Row of, SessionForm form, Texts t) {
    return candidates(of).stream()
        .map(trainer -> {
          var id = trainer.id().value().toString();
          return new Choice(id, t.name(trainer.name()), form.trainers().contains(id));
        })
        .toList();
  }

  private List<Trainer> candidates(SeriesTable.Row of) {
    LocalDate today = time.today();
    return trainers.accredited(programme(of).programme().subject(), today).stream()
        .filter(trainer -> trainer.invented() == of.invented())
        .toList();
  }

  private ProgrammeEntry programme(SeriesTable.Row of) {
    return programmes.get(new ProgrammeId(of.programme()));
  }
}

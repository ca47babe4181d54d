package org.saradnja.training.sessions.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.DeadlineBadge;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.AgendaItem;
import org.saradnja.training.sessions.SessionContent.Room;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.catalogue.SeriesPublicPage.Named;
import org.saradnja.training.sessions.catalogue.SessionPublicPage.Day;
import org.saradnja.training.sessions.catalogue.SessionPublicPage.Item;

/** Trainings in the words of one face. */
record TrainingWords(LocalDate today, Texts t) {

  /** What an announced training is doing on the day. */
  enum State {
    OPEN("run"),
    CLOSED("soon"),
    RUNNING("run"),
    OVER("ok"),
    CANCELLED("off");

    private final String mark;

    State(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }

    static State of(SessionPlan plan, LocalDate today) {
      var content = plan.content();
      if (plan.session().isCancelled()) {
        return CANCELLED;
      }
      if (content.lastDay().isBefore(today)) {
        return OVER;
      }
      if (!today.isBefore(content.firstDay())) {
        return RUNNING;
      }
      return content.terms().lastDay().isBefore(today) ? CLOSED : OPEN;
    }
  }

  State stateOf(SessionPlan plan) {
    return State.of(plan, today);
  }

  String state(SessionPlan plan) {
    return t.get("trainings.state." + stateOf(plan));
  }

  /** Until when one can apply; the first day where that has passed; none once it has begun. */
  @Nullable DeadlineBadge badge(SessionPlan plan) {
    var content = plan.content();
    return switch (stateOf(plan)) {
      case OPEN -> DeadlineBadge.of(content.terms().lastDay(), today, t);
      case CLOSED -> DeadlineBadge.of(content.firstDay(), today, t);
      case RUNNING, OVER, CANCELLED -> null;
    };
  }

  /** The name of the town, in English in Latin script. */
  String place(SessionPlan plan) {
    return t.name(Localised.ofCyrillic(plan.content().place().name()));
  }

  /** {@code Обука у Суботици}. */
  String heading(SessionPlan plan) {
    return t.get("trainings.heading", plan.content().place().in(t));
  }

  String days(SessionContent content) {
    return t.days(content.days().stream().map(DayBlock::day).toList());
  }

  List<Fact> facts(SessionPlan plan) {
    var content = plan.content();
    var terms = content.terms();
    var venue = content.venue();
    var facts = new ArrayList<Fact>();
    facts.add(fact("when", days(content)));
    add(facts, "where", where(venue));
    add(facts, "room", venue.rooms().stream().map(this::room).collect(Collectors.joining("; ")));
    if (!plan.source().isEmpty()) {
      return List.copyOf(facts);
    }
    facts.add(fact("seats", t.grouped(terms.seats())));
    terms.quota().ifPresent(most -> facts.add(fact("quota", t.grouped(most))));
    facts.add(fact("least", t.grouped(terms.least())));
    facts.add(fact("lastDay", t.day(terms.lastDay())));
    add(facts, "accessibility", venue.accessibility());
    return List.copyOf(facts);
  }

  /** {@code Мала сала, до 24 особе, други спрат}. */
  private String room(Room room) {
    return Stream.of(
            t.within(room.name()),
            t.count("trainings.room", room.seats()),
            t.within(room.accessibility()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** What is known of it: of trainings of the past nobody published where they were held. */
  static String where(SessionContent.Venue venue) {
    return Stream.of(venue.name(), venue.address())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** Whether one can apply, and how many seats are left. */
  String applying(SessionPlan plan, Occupancy occupancy) {
    var state = stateOf(plan);
    var sentence = t.get("trainings.applying." + state, t.day(plan.content().terms().lastDay()));
    if (state != State.OPEN) {
      return sentence;
    }
    return sentence + " " + occupancy.say(t);
  }

  List<Fact> practical(SessionContent content) {
    var facts = new ArrayList<Fact>();
    add(facts, "travel", content.practical().travel());
    add(facts, "accommodation", content.practical().accommodation());
    add(facts, "note", content.practical().note());
    return List.copyOf(facts);
  }

  List<Day> days(SessionPlan plan) {
    return plan.content().days().stream()
        .map(day ->
            new Day(
                t.get("trainings.day", Integer.toString(day.number())),
                mark(plan, day.day()),
                t.day(day.day()),
                day.day().toString(),
                t.weekday(day.day()),
                t.time(day.from()) + "–" + t.time(day.until()),
                agenda(plan.content(), day.number())))
        .toList();
  }

  private String mark(SessionPlan plan, LocalDate day) {
    if (plan.session().isCancelled() || day.isAfter(today)) {
      return "";
    }
    return day.equals(today) ? "run" : "ok";
  }

  List<Named> support(List<Support> support) {
    return support.stream()
        .map(one ->
            new Named(
                t.get("trainings.support." + one.part()),
                t.face().isEnglish() && !one.english().isEmpty() ? one.english() : one.serbian()))
        .toList();
  }

  /** That it is invented, or from where it is known. */
  String notice(SeriesPlan series) {
    if (!series.source().isEmpty()) {
      return t.get("trainings.source");
    }
    return series.series().invented() ? t.get("trainings.invented.notice") : "";
  }

  private List<Item> agenda(SessionContent content, int day) {
    return content.agenda().stream().filter(item -> item.day() == day).map(this::item).toList();
  }

  private Item item(AgendaItem item) {
    var until = item.from().plusMinutes(item.minutes());
    return new Item(t.time(item.from()) + "–" + t.time(until), item.title());
  }

  private void add(List<Fact> facts, String name, String value) {
    Stream.of(value).filter(text -> !text.isBlank()).forEach(text -> facts.add(fact(name, text)));
  }

  private Fact fact(String name, String value) {
    return new Fact(t.get("trainings.fact." + name), value);
  }
}

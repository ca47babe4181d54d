package org.saradnja.training.trainers.calling;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.calling.CallDraftPage.Choice;
import org.saradnja.training.trainers.calling.CallRoomPage.Typed;
import org.saradnja.training.trainers.calling.YearsOfCalls.InYear;
import org.springframework.stereotype.Component;

/** Puts calls on the pages of the Academy's coordinator. */
@Component
class DeskShowing {

  static final String DESK = "/rad/predavaci/pozivi";

  private final CallTable calls;
  private final CallLists lists;
  private final CallWords words;
  private final Explaining explaining;
  private final CallDifferences differences;
  private final TrainerApplications applications;

  DeskShowing(
      CallTable calls,
      CallLists lists,
      CallWords words,
      Explaining explaining,
      CallDifferences differences,
      TrainerApplications applications) {
    this.calls = calls;
    this.lists = lists;
    this.words = words;
    this.explaining = explaining;
    this.differences = differences;
    this.applications = applications;
  }

  YearsOfCalls years(Texts t) {
    return YearsOfCalls.of(
        calls.published().stream().filter(call -> !call.isAnnulled()).toList(),
        words.today().getYear(),
        year -> explaining.leastInYear(LocalDate.of(year.getValue(), 12, 31)),
        t.zone());
  }

  CallsPage calls(Texts t) {
    var drafts =
        calls.drafts().stream()
            .map(draft ->
                new CallsPage.Line(
                    DESK + "/" + draft.id().value(),
                    title(draft.typed(), t),
                    "",
                    t.get("trainerCalls.state.draft"),
                    ""))
            .toList();
    var years = years(t).years();
    return new CallsPage(
        drafts,
        calls.published().stream().map(call -> line(call, t)).toList(),
        years.stream().map(year -> line(year, t)).toList(),
        years.stream().filter(year -> !year.isEnough()).map(year -> warning(year, t)).toList());
  }

  private CallsPage.Line line(TrainerCall call, Texts t) {
    var state = words.state(call, t);
    return new CallsPage.Line(
        DESK + "/" + call.id().value(),
        call.content().title(),
        call.code() + " · " + words.subjects(call, t),
        state.words(),
        state.mark());
  }

  private static CallsPage.YearLine line(InYear year, Texts t) {
    return new CallsPage.YearLine(
        Integer.toString(year.year()),
        t.grouped(year.published()),
        t.grouped(year.least()),
        t.get(year.isEnough() ? "trainerCalls.year.enough" : "trainerCalls.year.few"),
        year.isEnough() ? "ok" : year.over() ? "late" : "soon");
  }

  static String warning(InYear year, Texts t) {
    return t.get(
        year.over() ? "trainerCalls.year.warning.over" : "trainerCalls.year.warning",
        Integer.toString(year.year()),
        t.count("trainerCalls.calls", year.published()),
        t.grouped(year.least()));
  }

  private static String title(CallForm typed, Texts t) {
    return typed.title().isBlank() ? t.get("trainerCalls.untitled") : typed.title();
  }

  CallForm.Lists known() {
    return new CallForm.Lists(
        words.subjectCodes(),
        codes(lists.conditions()),
        codes(lists.documents()),
        lists.criteria().stream().map(Criterion::code).toList());
  }

  private static List<String> codes(List<Requirement> requirements) {
    return requirements.stream().map(Requirement::code).toList();
  }

  CallDraftPage draft(
      Versioned<Call.Draft> found, CallForm shown, Map<String, String> errors, Texts t) {
    var typed = found.value().typed();
    return new CallDraftPage(
        DESK + "/" + found.value().id().value(),
        found.version(),
        shown,
        choices(t),
        window(shown, t),
        typed.errors(known(), t),
        List.of(),
        errors);
  }

  /** The form as it was sent, beside what somebody else saved before it came. */
  CallDraftPage overtaken(Versioned<Call.Draft> found, CallForm sent, Texts t) {
    var page = draft(found, sent, Map.of(), t);
    return new CallDraftPage(
        page.action(),
        page.version(),
        sent,
        page.choices(),
        page.window(),
        page.lacks(),
        differences.of(found.value().typed(), sent, t),
        Map.of());
  }

  private CallDraftPage.Window window(CallForm typed, Texts t) {
    var rule = explaining.rule(words.today());
    var provision = explaining.provision(rule, t);
    int days = typed.window().orElse(0);
    if (days < rule.number()) {
      return new CallDraftPage.Window(
          t.get("trainerCalls.window.short", t.grouped(rule.number())), "", List.of(), provision);
    }
    var deadline = explaining.window(words.today(), days);
    return new CallDraftPage.Window(
        "",
        t.get("trainerCalls.window.sum", t.day(deadline.lastDay())),
        explaining.steps(deadline, t),
        provision);
  }

  private CallDraftPage.Choices choices(Texts t) {
    var capacities = new LinkedHashMap<String, String>();
    Arrays.stream(Capacity.values())
        .forEach(one -> capacities.put(one.name(), t.get("trainers.capacity." + one)));
    return new CallDraftPage.Choices(
        words.subjects(t),
        capacities,
        lists.conditions().stream().map(one -> choice(one, t)).toList(),
        lists.documents().stream().map(one -> choice(one, t)).toList(),
        lists.criteria().stream().map(one -> choice(one.words(), t)).toList());
  }

  private static Choice choice(Requirement one, Texts t) {
    return new Choice(one.code(), one.text(t), one.provision(t));
  }

  CallRoomPage room(TrainerCall call, Typed typed, Texts t) {
    var state = words.state(call, t);
    var wanted = words.places(call, t);
    var recorded = calls.places(call.id());
    var choices = new LinkedHashMap<String, String>();
    wanted.forEach(code -> choices.put(code, words.place(code, t)));
    var missing =
        wanted.stream()
            .filter(code -> recorded.stream().noneMatch(place -> place.place().equals(code)))
            .map(choices::get)
            .collect(joining(", "));
    return new CallRoomPage(
        DESK + "/" + call.id().value(),
        CallWords.PUBLIC + "/" + call.code(),
        call.content().title(),
        call.code(),
        state.words(),
        state.mark(),
        List.of(
            new PublicCallPage.Fact(t.get("trainerCalls.field.subjects"), words.subjects(call, t)),
            new PublicCallPage.Fact(
                t.get("trainerCalls.published"), t.day(t.dayOf(call.publishedAt()))),
            new PublicCallPage.Fact(t.get("trainerCalls.until"), t.day(call.lastDay()))),
        t.count("trainerCalls.received", applications.of(call.id()).size()),
        recorded.stream()
            .map(place ->
                new PublicCallPage.Published(
                    words.place(place.place(), t), place.link(), t.shortDay(place.on())))
            .toList(),
        missing,
        choices,
        typed,
        words.annulled(call, t),
        !call.isAnnulled() && !state.decided());
  }
}

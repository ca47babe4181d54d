package org.saradnja.training.trainers.calling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.web.DeadlineBadge;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.saradnja.training.trainers.TrainerSelections.Selection;
import org.saradnja.training.trainers.calling.PublicCallPage.Asked;
import org.saradnja.training.trainers.calling.PublicCallPage.Fact;
import org.saradnja.training.trainers.calling.PublicCallPage.Weighed;
import org.springframework.stereotype.Component;

/** Puts published calls on pages for everybody. */
@Component
class PublicShowing {

  private final CallTable calls;
  private final CallLists lists;
  private final CallWords words;
  private final Explaining explaining;
  private final TrainerApplications applications;
  private final TrainerSelections selections;

  PublicShowing(
      CallTable calls,
      CallLists lists,
      CallWords words,
      Explaining explaining,
      TrainerApplications applications,
      TrainerSelections selections) {
    this.calls = calls;
    this.lists = lists;
    this.words = words;
    this.explaining = explaining;
    this.applications = applications;
    this.selections = selections;
  }

  PublicCallsPage calls(Texts t) {
    var now = words.now();
    var all = calls.published();
    return new PublicCallsPage(
        all.stream().filter(call -> call.isOpenAt(now)).map(call -> line(call, t)).toList(),
        all.stream().filter(call -> !call.isOpenAt(now)).map(call -> line(call, t)).toList());
  }

  private PublicCallsPage.Line line(TrainerCall call, Texts t) {
    var state = words.state(call, t);
    return new PublicCallsPage.Line(
        CallWords.PUBLIC + "/" + call.code(),
        call.content().title(),
        words.subjects(call, t),
        state.words(),
        state.mark(),
        state.open() ? DeadlineBadge.of(call.lastDay(), words.today(), t) : null);
  }

  PublicCallPage call(TrainerCall call, Texts t) {
    var state = words.state(call, t);
    return new PublicCallPage(
        new PublicCallPage.Head(
            call.code(),
            call.content().title(),
            call.content().about(),
            state.words(),
            state.mark(),
            words.annulled(call, t),
            state.open() ? DeadlineBadge.of(call.lastDay(), words.today(), t) : null),
        facts(call, t),
        lists.conditionsOf(call).stream()
            .map(one -> new Asked(words.condition(one, call, t), one.provision(t)))
            .toList(),
        lists.documentsOf(call).stream()
            .map(one -> new Asked(one.text(t), one.provision(t)))
            .toList(),
        lists.criteriaOf(call).stream()
            .map(one ->
                new Weighed(
                    one.words().text(t),
                    one.scored()
                        ? t.count("trainerCalls.points", one.most())
                        : t.get("trainerCalls.yesNo"),
                    one.words().provision(t)))
            .toList(),
        t.get("trainerCalls.threshold.says", Integer.toString(call.content().threshold())),
        places(call, t),
        explaining.steps(call, t),
        state.open() ? "/rad/predavac/prijave/nova?poziv=" + call.code() : "",
        selections.of(call.id()).map(made -> result(made, t)).orElse(null));
  }

  private List<Fact> facts(TrainerCall call, Texts t) {
    return List.of(
        new Fact(t.get("trainerCalls.field.subjects"), words.subjects(call, t)),
        new Fact(t.get("trainers.field.capacity"), words.capacity(call, t)),
        new Fact(t.get("trainerCalls.published"), t.day(t.dayOf(call.publishedAt()))),
        new Fact(
            t.get("trainerCalls.until"), t.get("trainerCalls.until.says", t.day(call.lastDay()))),
        new Fact(t.get("trainerCalls.field.contact"), t.within(call.content().contact())));
  }

  private List<PublicCallPage.Published> places(TrainerCall call, Texts t) {
    var recorded = calls.places(call.id());
    return words.places(call, t).stream()
        .map(code ->
            recorded.stream()
                .filter(place -> place.place().equals(code))
                .findFirst()
                .map(place ->
                    new PublicCallPage.Published(
                        words.place(code, t), place.link(), t.shortDay(place.on())))
                .orElseGet(() -> new PublicCallPage.Published(words.place(code, t), "", "")))
        .toList();
  }

  private PublicCallPage.Result result(Selection made, Texts t) {
    var names = words.subjects(t);
    var bySubject =
        made.accredited().stream()
            .collect(
                groupingBy(
                    Outcome::subject, LinkedHashMap::new, mapping(one -> name(one, t), toList())));
    long accredited = made.accredited().stream().map(Outcome::application).distinct().count();
    long all = made.outcomes().stream().map(Outcome::application).distinct().count();
    return new PublicCallPage.Result(
        t.get(
            "trainerCalls.decision.says",
            t.within(made.number()),
            t.day(t.dayOf(made.decidedAt()))),
        t.get(
            "trainerCalls.result.counts",
            t.count("trainerCalls.received", all),
            t.count("trainerCalls.accredited", accredited)),
        names.keySet().stream()
            .flatMap(code ->
                Optional.ofNullable(bySubject.get(code))
                    .map(people ->
                        new PublicCallPage.Accredited(
                            names.getOrDefault(code, code), inOrder(people)))
                    .stream())
            .toList());
  }

  private String name(Outcome outcome, Texts t) {
    return t.name(applications.get(outcome.application()).content().name());
  }

  private static List<String> inOrder(List<String> people) {
    return people.stream().sorted(SerbianOrder.ORDER).toList();
  }
}

package org.saradnja.practice.exercises.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.Progress;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.practice.exercises.working.PairPage.Link;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/** Puts the work of a pair before those who lead the exercise. */
@Component
@PracticeOnly
class LookShowing {

  private final Exercises exercises;
  private final Progresses progresses;
  private final RankingLists lists;
  private final GivenReading given;
  private final Objections objections;
  private final RemarkShowing remarks;

  LookShowing(
      Exercises exercises,
      Progresses progresses,
      RankingLists lists,
      GivenReading given,
      Objections objections,
      RemarkShowing remarks) {
    this.exercises = exercises;
    this.progresses = progresses;
    this.lists = lists;
    this.given = given;
    this.objections = objections;
    this.remarks = remarks;
  }

  /** Objections as they stand in their tables, and in words. */
  @Component
  @PracticeOnly
  record Objections(AnswerTable answers, ObjectionShowing showing) {}

  LookPage page(Session session, Pair pair, String remark, Map<String, String> errors, Texts t) {
    var progress = progresses.of(pair);
    var back = "/rad/vezbe/" + session.code().value();
    return new LookPage(
        back + "/par/" + pair.number(),
        back,
        session.place().in(t),
        t.get("exercises.pair", pair.number()) + " · " + t.name(pair.town().name()),
        pair.trainees().stream().map(one -> t.name(one.name())).toList(),
        standing(pair, progress, t),
        progress.call().map(call -> links(call, progress, t)).orElse(List.of()),
        progress.call().map(call -> given.all(call, t)).orElse(List.of()),
        progress.call().map(call -> places(call, t)).orElse(List.of()),
        progress
            .call()
            .map(call -> objection(pair, call, t))
            .orElse(new LookPage.Objection(List.of(), List.of())),
        remarks.of(pair, t),
        remark,
        errors,
        exercises.get(pair.exercise()).runs());
  }

  private static List<String> standing(Pair pair, Progress progress, Texts t) {
    var sentences = new ArrayList<String>();
    if (progress.call().isEmpty()) {
      sentences.add(t.get(pair.town().stuck() ? "exercises.stuck" : "exercises.making"));
    }
    progress
        .members()
        .forEach(one ->
            sentences.add(
                t.get(
                    one.signed() ? "exercises.standing.signed" : "exercises.standing.unsigned",
                    t.name(one.trainee().name()),
                    one.scored(),
                    progress.applications())));
    progress
        .secondAt()
        .ifPresent(at -> sentences.add(t.get("exercises.standing.second", t.moment(at))));
    return sentences;
  }

  private static List<Link> links(PublishedCall call, Progress progress, Texts t) {
    var links = new ArrayList<Link>();
    links.add(new Link("/konkursi/" + call.code(), t.get("exercises.look.call")));
    if (progress.listAt().isPresent()) {
      links.add(new Link("/konkursi/" + call.code() + "/lista", t.get("exercises.look.list")));
    }
    return links;
  }

  private List<LookPage.Placed> places(PublishedCall call, Texts t) {
    return lists.find(call.id()).map(bundle -> bundle.list()).orElse(List.of()).stream()
        .map(place ->
            new LookPage.Placed(
                String.valueOf(place.rank()),
                place.application().organisation(),
                place.application().title(),
                t.points(place.total()),
                t.get("exercises.outcome." + outcome(place))))
        .toList();
  }

  private static String outcome(Place place) {
    return switch (place) {
      case Place.Proposed _ -> "proposed";
      case Place.AboveThresholdNoMoney _ -> "noMoney";
      case Place.BelowThreshold _ -> "below";
    };
  }

  private LookPage.Objection objection(Pair pair, PublishedCall call, Texts t) {
    return new LookPage.Objection(
        objections
            .answers()
            .objection(pair.town().id())
            .map(one -> ObjectionShowing.letter(one, call, t).paragraphs())
            .orElse(List.of()),
        objections.showing().answered(pair.town(), t));
  }
}

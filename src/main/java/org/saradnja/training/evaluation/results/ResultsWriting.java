package org.saradnja.training.evaluation.results;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.Attendees;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.QuestionWords;
import org.saradnja.training.evaluation.Tally;
import org.saradnja.training.evaluation.results.Readers.Sight;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.stereotype.Component;

/** Puts the results of one training on a page, as far as the reader may see and they are shown. */
@Component
class ResultsWriting {

  private final Attendees attendees;
  private final SignedWriting signed;
  private final LegalTime time;
  private final SecureRandom random = new SecureRandom();

  ResultsWriting(Attendees attendees, SignedWriting signed, LegalTime time) {
    this.attendees = attendees;
    this.signed = signed;
    this.time = time;
  }

  ResultsPage page(EvaluatedTraining training, Sight sight, Texts t) {
    var own =
        sight instanceof Sight.Own(var trainer)
            ? Optional.of(trainer)
            : Optional.<TrainerId>empty();
    boolean all = own.isEmpty();
    boolean organiser = sight instanceof Sight.All(var is) && is;
    var cells = cells(training, own);
    boolean shows = cells.stream().anyMatch(cell -> cell.part().isShown());
    boolean closed = training.isClosed(time.today());
    return new ResultsPage(
        training.session().code().value(),
        t.name(training.series().title()),
        about(training, t),
        t.get("evaluation.stage." + stage(training)),
        mark(training),
        facts(training, t),
        shows ? "" : why(training, t),
        tables(cells, t),
        all ? gains(training, t) : List.of(),
        remarks(training, own, t),
        signed.groups(training, own, t),
        all ? signed.opinions(training, t) : List.of(),
        new ResultsPage.Links(
            all && closed,
            organiser && !closed,
            organiser && !closed && training.isOver(now()),
            own.isPresent()));
  }

  List<Cell> cells(EvaluatedTraining training, Optional<TrainerId> own) {
    return Cell.of(training, Occasion.AFTER, time.today()).stream()
        .filter(cell -> cell.asked().question().block() != Block.SELF)
        .filter(cell -> own.isEmpty() || cell.asked().slot().trainer().equals(own))
        .toList();
  }

  LocalDateTime now() {
    return LocalDateTime.ofInstant(time.now(), time.zone());
  }

  static String about(EvaluatedTraining training, Texts t) {
    var session = training.session();
    return t.name(Localised.ofCyrillic(session.place().name()))
        + ", "
        + t.days(session.days().stream().map(DayBlock::day).toList());
  }

  EvaluatedTraining.Stage stage(EvaluatedTraining training) {
    return training.stage(Occasion.AFTER, now());
  }

  String mark(EvaluatedTraining training) {
    return switch (stage(training)) {
      case AHEAD -> "";
      case OPEN -> "run";
      case CLOSED -> "ok";
    };
  }

  /** How many answered is no secret: it is asked for and reminded of. */
  String given(EvaluatedTraining training, Occasion occasion, Texts t) {
    return t.get(
        "evaluation.given.of",
        t.grouped(training.evaluation().box(occasion).sheets()),
        t.grouped(attendees.of(training, occasion).size()));
  }

  private List<ResultsPage.Fact> facts(EvaluatedTraining training, Texts t) {
    return List.of(
        new ResultsPage.Fact(t.get("evaluation.fact.before"), given(training, Occasion.BEFORE, t)),
        new ResultsPage.Fact(t.get("evaluation.fact.after"), given(training, Occasion.AFTER, t)),
        new ResultsPage.Fact(
            t.get("evaluation.fact.closes"), t.day(training.terms().closes().lastDay())),
        new ResultsPage.Fact(
            t.get("evaluation.fact.smallest"), t.grouped(training.terms().smallest())));
  }

  private String why(EvaluatedTraining training, Texts t) {
    return t.get(
        training.isClosed(time.today()) ? "evaluation.why.few" : "evaluation.why.open",
        t.grouped(training.terms().smallest()),
        t.day(training.terms().closes().lastDay()));
  }

  private static List<ResultsPage.Table> tables(List<Cell> cells, Texts t) {
    var figures = new Figures(t);
    var groups = new LinkedHashMap<Optional<Trainer>, List<Cell>>();
    cells.stream()
        .filter(cell -> cell.part().closed())
        .forEach(cell ->
            groups.computeIfAbsent(cell.asked().trainer(), _ -> new ArrayList<>()).add(cell));
    return groups.entrySet().stream()
        .map(group ->
            new ResultsPage.Table(
                group.getKey().map(trainer -> "p-" + trainer.id().value()).orElse("obuka"),
                group
                    .getKey()
                    .map(trainer -> t.get("evaluation.block.TRAINER", t.name(trainer.name())))
                    .orElse(t.get("evaluation.block.TRAINING")),
                group.getValue().stream().map(cell -> row(cell, figures)).toList()))
        .toList();
  }

  private static ResultsPage.Row row(Cell cell, Figures figures) {
    var question = cell.asked().question();
    int scale = cell.training().form().scale();
    var shown = cell.shown();
    return new ResultsPage.Row(
        QuestionWords.of(question, figures.t()),
        figures.mean(question.kind(), shown),
        Figures.width(shown, Figures.highest(question.kind(), scale)),
        figures.answers(shown),
        figures.spread(question.kind(), scale, shown));
  }

  /** Of an item only when both groups are large enough. */
  private List<ResultsPage.Gain> gains(EvaluatedTraining training, Texts t) {
    var today = time.today();
    var figures = new Figures(t);
    var before = Cell.of(training, Occasion.BEFORE, today);
    return Cell.of(training, Occasion.AFTER, today).stream()
        .filter(cell -> cell.asked().question().block() == Block.SELF && cell.part().closed())
        .flatMap(after ->
            before.stream()
                .filter(cell -> cell.asked().equals(after.asked()))
                .map(cell -> gain(cell, after, figures)))
        .toList();
  }

  private static ResultsPage.Gain gain(Cell before, Cell after, Figures figures) {
    int scale = before.training().form().scale();
    boolean both = before.part().isShown() && after.part().isShown();
    var was = both ? before.shown() : Optional.<Tally>empty();
    var is = both ? after.shown() : Optional.<Tally>empty();
    return new ResultsPage.Gain(
        QuestionWords.of(after.asked().question(), figures.t()),
        figures.mean(QuestionKind.SCALE, was),
        Figures.width(was, scale),
        figures.mean(QuestionKind.SCALE, is),
        Figures.width(is, scale),
        both ? figures.gain(was.orElseThrow(), is.orElseThrow()) : Figures.WITHHELD,
        both
            ? figures.answers(was) + " / " + figures.answers(is)
            : figures.t().get("evaluation.withheld"));
  }

  /** Texts of a group that is large enough, shuffled anew for every reader. */
  private List<ResultsPage.Remarks> remarks(
      EvaluatedTraining training, Optional<TrainerId> own, Texts t) {
    var box = training.evaluation().after();
    if (!training.isClosed(time.today()) || box.sheets() < training.terms().smallest()) {
      return List.of();
    }
    return training.asked(Occasion.AFTER).stream()
        .filter(asked -> asked.question().isText())
        .filter(asked -> own.isEmpty() || asked.slot().trainer().equals(own))
        .filter(asked -> !box.remarks(asked.slot()).isEmpty())
        .map(asked -> {
          var texts = new ArrayList<>(box.remarks(asked.slot()));
          Collections.shuffle(texts, random);
          var name = asked.trainer().map(trainer -> t.name(trainer.name()) + ": ").orElse("");
          return new ResultsPage.Remarks(
              name + QuestionWords.of(asked.question(), t), List.copyOf(texts));
        })
        .toList();
  }
}

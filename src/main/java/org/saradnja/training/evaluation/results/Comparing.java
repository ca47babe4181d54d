package org.saradnja.training.evaluation.results;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.stereotype.Component;

/** Compares the evaluations that somebody may read. */
@Component
class Comparing {

  private final EvaluatedTrainings trainings;
  private final Readers readers;
  private final Programmes programmes;
  private final LegalTime time;

  Comparing(EvaluatedTrainings trainings, Readers readers, Programmes programmes, LegalTime time) {
    this.trainings = trainings;
    this.readers = readers;
    this.programmes = programmes;
    this.time = time;
  }

  /**
   * @param scale the highest mark
   * @param examples one of the cells of each line, from which it has its name
   */
  record Compared(Comparison comparison, int scale, Map<String, Cell> examples) {}

  Compared by(Aspect aspect, SignedIn who) {
    return among(
        over(training -> readers.compares(who, training)),
        cell -> cell.asked().question().block() == aspect.block(),
        aspect);
  }

  /** What was said of one trainer alone, by trainings or by years. */
  Compared of(TrainerId trainer, Aspect aspect) {
    return among(over(training -> isTaughtBy(trainer, training)), about(trainer), aspect);
  }

  /** Marks on different scales are not added: the scale is that of the latest training. */
  private Compared among(List<EvaluatedTraining> held, Predicate<Cell> which, Aspect aspect) {
    int scale = held.isEmpty() ? 1 : held.getFirst().form().scale();
    var cells = cells(held, scale).filter(which).toList();
    var keys = new LinkedHashMap<Cell, String>();
    var examples = new HashMap<String, Cell>();
    for (var cell : cells) {
      var key = key(aspect, cell);
      keys.put(cell, key);
      examples.putIfAbsent(key, cell);
    }
    return new Compared(Comparison.of(cells, cell -> keys.getOrDefault(cell, "")), scale, examples);
  }

  /** Everything that was said of a trainer and can be counted, on the scale of the latest time. */
  List<Cell> said(TrainerId trainer) {
    var held = over(training -> isTaughtBy(trainer, training));
    int scale = held.isEmpty() ? 1 : held.getFirst().form().scale();
    return cells(held, scale).filter(about(trainer)).toList();
  }

  private Stream<Cell> cells(List<EvaluatedTraining> held, int scale) {
    return held.stream()
        .filter(training -> training.form().scale() == scale)
        .flatMap(training -> Cell.of(training, Occasion.AFTER, time.today()).stream());
  }

  private static boolean isTaughtBy(TrainerId trainer, EvaluatedTraining training) {
    return training.trainers().stream().anyMatch(one -> one.id().equals(trainer));
  }

  private static Predicate<Cell> about(TrainerId trainer) {
    return cell -> cell.asked().trainer().filter(one -> one.id().equals(trainer)).isPresent();
  }

  /** What a line is about, in the words of a face. */
  String name(Aspect aspect, Comparison.Line line, Compared compared, Texts t) {
    var example = compared.examples().get(line.key());
    return example == null ? line.key() : name(aspect, example, t);
  }

  private List<EvaluatedTraining> over(Predicate<EvaluatedTraining> which) {
    var now = LocalDateTime.ofInstant(time.now(), time.zone());
    return trainings.all().stream().filter(training -> training.isOver(now)).filter(which).toList();
  }

  private String key(Aspect aspect, Cell cell) {
    var training = cell.training();
    return switch (aspect) {
      case TRAINING -> training.session().code().value();
      case SERIES -> training.series().code().value();
      case PROGRAMME -> programmes.get(training.session().programme()).code().value();
      case YEAR -> String.valueOf(training.session().lastDay().day().getYear());
      case TRAINER ->
          cell.asked().trainer().map(trainer -> trainer.id().value().toString()).orElse("");
    };
  }

  private String name(Aspect aspect, Cell cell, Texts t) {
    var training = cell.training();
    return switch (aspect) {
      case TRAINING -> ResultsWriting.about(training, t);
      case SERIES -> t.name(training.series().title());
      case PROGRAMME -> t.name(programmes.get(training.session().programme()).title());
      case YEAR -> t.get("evaluation.year", key(aspect, cell));
      case TRAINER -> cell.asked().trainer().map(trainer -> t.name(trainer.name())).orElse("");
    };
  }
}

package org.saradnja.training.evaluation.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.QuestionWords;
import org.saradnja.training.evaluation.Tally;
import org.saradnja.training.trainers.Trainer;
import org.springframework.stereotype.Component;

/**
 * Puts together what was said of one trainer. It is compared with what was said of the same trainer
 * at other times and never with others, for beside one colleague a mean of all would tell theirs.
 */
@Component
class TrainerMarks {

  private static final String RESULTS = "/rad/vrednovanje/obuke/";

  private final Comparing comparing;

  TrainerMarks(Comparing comparing) {
    this.comparing = comparing;
  }

  TrainerMarksPage page(Trainer trainer, boolean own, String back, Texts t) {
    var byYear = comparing.of(trainer.id(), Aspect.YEAR);
    var byTraining = comparing.of(trainer.id(), Aspect.TRAINING);
    int leftOut = byTraining.comparison().leftOut();
    return new TrainerMarksPage(
        t.name(trainer.name()),
        own,
        back,
        t.get("evaluation.compare.sentence", byYear.scale()),
        lines(byYear, Aspect.YEAR, t),
        lines(byTraining, Aspect.TRAINING, t),
        questions(comparing.said(trainer.id()), byYear.scale(), new Figures(t)),
        leftOut == 0 ? "" : t.count("evaluation.compare.leftOut", leftOut));
  }

  /** The latest first, each with what has changed since the one before it. */
  private List<TrainerMarksPage.Line> lines(Comparing.Compared compared, Aspect aspect, Texts t) {
    var lines = compared.comparison().lines();
    var written = new ArrayList<TrainerMarksPage.Line>();
    for (int at = 0; at < lines.size(); at++) {
      var earlier = at + 1 < lines.size() ? lines.get(at + 1).overall() : Optional.<Tally>empty();
      written.add(line(lines.get(at), earlier, compared, aspect, new Figures(t)));
    }
    return written;
  }

  private TrainerMarksPage.Line line(
      Comparison.Line line,
      Optional<Tally> earlier,
      Comparing.Compared compared,
      Aspect aspect,
      Figures figures) {
    var overall = line.overall();
    return new TrainerMarksPage.Line(
        comparing.name(aspect, line, compared, figures.t()),
        aspect == Aspect.TRAINING ? RESULTS + line.key() : "",
        Figures.width(overall, compared.scale()),
        figures.mean(QuestionKind.SCALE, overall),
        overall.flatMap(now -> earlier.map(was -> figures.gain(was, now))).orElse(""),
        figures.answers(overall),
        figures.t().grouped(line.trainings()));
  }

  /** By the keys of the questions, which stay through all versions of the form. */
  private static List<TrainerMarksPage.Asked> questions(
      List<Cell> cells, int scale, Figures figures) {
    var parts = new LinkedHashMap<String, List<Suppression.Part>>();
    var questions = new LinkedHashMap<String, Question>();
    for (var cell : cells) {
      var question = cell.asked().question();
      questions.putIfAbsent(question.key(), question);
      parts.computeIfAbsent(question.key(), _ -> new ArrayList<>()).add(cell.part());
    }
    return questions.entrySet().stream()
        .flatMap(one ->
            Suppression.total(parts.getOrDefault(one.getKey(), List.of()))
                .map(total -> asked(one.getValue(), Optional.of(total), scale, figures))
                .stream())
        .toList();
  }

  private static TrainerMarksPage.Asked asked(
      Question question, Optional<Tally> shown, int scale, Figures figures) {
    return new TrainerMarksPage.Asked(
        QuestionWords.of(question, figures.t()),
        Figures.width(shown, Figures.highest(question.kind(), scale)),
        figures.mean(question.kind(), shown),
        figures.answers(shown));
  }
}

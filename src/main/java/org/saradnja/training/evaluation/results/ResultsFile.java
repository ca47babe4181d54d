package org.saradnja.training.evaluation.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.QuestionWords;
import org.saradnja.training.evaluation.Tally;

/** The numbers of one training as a file: one row for each question; what is withheld is empty. */
final class ResultsFile {

  private static final List<String> COLUMNS =
      List.of(
          "training",
          "occasion",
          "block",
          "trainer",
          "question",
          "text",
          "answers",
          "mean",
          "counts");

  private ResultsFile() {}

  static Download of(EvaluatedTraining training, LocalDate today, Texts t) {
    var rows =
        Stream.of(Occasion.values())
            .flatMap(occasion ->
                Cell.of(training, occasion, today).stream().map(cell -> row(cell, occasion, t)))
            .toList();
    return new Download("vrednovanje-" + training.session().code(), COLUMNS, rows);
  }

  private static List<String> row(Cell cell, Occasion occasion, Texts t) {
    var question = cell.asked().question();
    var shown = cell.shown();
    return List.of(
        cell.training().session().code().value(),
        occasion.name().toLowerCase(Locale.ROOT),
        question.block().name().toLowerCase(Locale.ROOT),
        cell.asked().trainer().map(trainer -> t.name(trainer.name())).orElse(""),
        question.key(),
        QuestionWords.of(question, t),
        shown.map(tally -> String.valueOf(tally.number())).orElse(""),
        Figures.plain(shown),
        shown.map(ResultsFile::counts).orElse(""));
  }

  private static String counts(Tally tally) {
    return tally.counts().entrySet().stream()
        .map(count -> count.getKey() + ":" + count.getValue())
        .collect(Collectors.joining(" "));
  }
}

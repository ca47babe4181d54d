package org.saradnja.training.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saradnja.training.trainers.Trainer;

/**
 * One version of the questions for some trainings. It is never changed: a change is another
 * version, and a training keeps the one by which its first answer was given.
 *
 * @param scale the highest mark
 */
public record EvaluationForm(
    FormId id, FormScope scope, int version, int scale, List<Question> questions) {

  public EvaluationForm {
    questions = List.copyOf(questions);
    if (questions.stream().map(Question::key).distinct().count() != questions.size()) {
      throw new IllegalArgumentException("Each question has a key of its own");
    }
  }

  public List<Question> of(Block block) {
    return questions.stream().filter(question -> question.block() == block).toList();
  }

  /** What participants are asked on an occasion, about the trainers one by one. */
  public List<Asked> asked(Occasion occasion, List<Trainer> trainers) {
    var self = of(Block.SELF).stream().map(Asked::of);
    return switch (occasion) {
      case BEFORE -> self.toList();
      case AFTER ->
          Stream.of(
                  of(Block.TRAINING).stream().map(Asked::of),
                  trainers.stream()
                      .flatMap(trainer ->
                          of(Block.TRAINER).stream().map(question -> Asked.of(question, trainer))),
                  self)
              .flatMap(Function.identity())
              .toList();
    };
  }
}

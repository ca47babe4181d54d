package org.saradnja.training.exams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Paper.Item;

/** Draws papers by a blueprint: so many questions of each module, and so hard. */
public final class Drawing {

  private static final int SALT_BYTES = 16;

  private Drawing() {}

  /**
   * Parts of the blueprint for which the bank has too few questions, those of any difficulty
   * counted over what the others leave.
   */
  public static List<Draw> lacking(List<Draw> blueprint, List<Question> bank) {
    var left = new ArrayList<>(bank);
    return hardestToMeet(blueprint).stream().filter(draw -> !takes(draw, left)).toList();
  }

  private static boolean takes(Draw draw, List<Question> left) {
    var fitting = left.stream().filter(question -> fits(draw, question)).limit(draw.count());
    var taken = fitting.toList();
    left.removeAll(taken);
    return taken.size() == draw.count();
  }

  public static Paper paper(List<Draw> blueprint, List<Question> bank, RandomGenerator random) {
    return paper(blueprint, QuestionOrder.SHUFFLED, bank, random);
  }

  public static Paper paper(
      List<Draw> blueprint, QuestionOrder order, List<Question> bank, RandomGenerator random) {
    var drawn = drawn(blueprint, bank, random);
    switch (order) {
      case SHUFFLED -> Collections.shuffle(drawn, random);
      case AS_WRITTEN -> drawn.sort(asWritten(blueprint));
    }
    var items =
        drawn.stream()
            .map(question -> new Item(question.version(), order(question.task(), order, random)))
            .toList();
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new Paper(HexFormat.of().formatHex(salt), items);
  }

  private static List<Question> drawn(
      List<Draw> blueprint, List<Question> bank, RandomGenerator random) {
    var left = new ArrayList<>(bank);
    Collections.shuffle(left, random);
    var drawn = new ArrayList<Question>();
    for (var draw : hardestToMeet(blueprint)) {
      var taken =
          left.stream().filter(question -> fits(draw, question)).limit(draw.count()).toList();
      if (taken.size() < draw.count()) {
        throw new IllegalStateException("Too few questions of " + draw.module());
      }
      left.removeAll(taken);
      drawn.addAll(taken);
    }
    return drawn;
  }

  /** Draws that ask for a difficulty come before those that take what is left. */
  private static List<Draw> hardestToMeet(List<Draw> blueprint) {
    return blueprint.stream()
        .sorted(Comparator.comparing(draw -> draw.difficulty().isEmpty()))
        .toList();
  }

  private static Comparator<Question> asWritten(List<Draw> blueprint) {
    var modules = blueprint.stream().map(Draw::module).distinct().toList();
    return Comparator.comparingInt((Question question) -> modules.indexOf(question.text().module()))
        .thenComparing(Question::code);
  }

  private static boolean fits(Draw draw, Question question) {
    return question.text().module().equals(draw.module())
        && draw.difficulty().stream().allMatch(question.text().difficulty()::equals);
  }

  /** The right sides of a matching stand in the order of the left ones until they are shuffled. */
  private static List<Integer> order(Task task, QuestionOrder order, RandomGenerator random) {
    var indices = new ArrayList<>(IntStream.range(0, options(task)).boxed().toList());
    if (order == QuestionOrder.SHUFFLED || task instanceof Task.Matching) {
      Collections.shuffle(indices, random);
    }
    return indices;
  }

  private static int options(Task task) {
    return switch (task) {
      case Task.SingleChoice single -> single.choices().size();
      case Task.MultipleChoice multiple -> multiple.choices().size();
      case Task.Matching matching -> matching.rights().size();
      case Task.TrueFalse _, Task.Numeric _, Task.ShortText _ -> 0;
    };
  }
}

package org.saradnja.training.exams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Paper.Item;

/** Draws papers by a blueprint: so many questions of each module, all of them shuffled. */
public final class Drawing {

  private static final int SALT_BYTES = 16;

  private Drawing() {}

  /** Parts of the blueprint for which the bank has too few questions. */
  public static List<Draw> lacking(List<Draw> blueprint, List<Question> bank) {
    return blueprint.stream()
        .filter(draw -> of(draw.module(), bank).size() < draw.count())
        .toList();
  }

  public static Paper paper(List<Draw> blueprint, List<Question> bank, RandomGenerator random) {
    var items = new ArrayList<Item>();
    for (var draw : blueprint) {
      var ofModule = new ArrayList<>(of(draw.module(), bank));
      if (ofModule.size() < draw.count()) {
        throw new IllegalStateException("Too few questions of " + draw.module());
      }
      Collections.shuffle(ofModule, random);
      ofModule.stream()
          .limit(draw.count())
          .map(question -> new Item(question.version(), order(question.task(), random)))
          .forEach(items::add);
    }
    Collections.shuffle(items, random);
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new Paper(HexFormat.of().formatHex(salt), items);
  }

  private static List<Question> of(String module, List<Question> bank) {
    return bank.stream().filter(question -> question.text().module().equals(module)).toList();
  }

  private static List<Integer> order(Task task, RandomGenerator random) {
    var order = new ArrayList<>(IntStream.range(0, options(task)).boxed().toList());
    Collections.shuffle(order, random);
    return order;
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

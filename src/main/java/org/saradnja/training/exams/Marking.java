package org.saradnja.training.exams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.training.exams.Paper.Item;

/**
 * Marks papers: the same paper, answers and rulings always give the same marks, so that a result
 * can be recomputed in a dispute. All numbers are hundredths of a point, rounded half up once for
 * each question.
 */
public final class Marking {

  private static final int POINT = 100;
  private static final int WHOLE_PERCENT = 10_000;

  private Marking() {}

  /**
   * @param passPercent the least that passes, in hundredths of a percent of the maximum
   */
  public static Marks of(
      Paper paper,
      Map<QuestionVersion, Question> questions,
      Map<Integer, Response> responses,
      Map<QuestionVersion, Ruling> rulings,
      int passPercent) {
    var items =
        IntStream.range(0, paper.items().size())
            .mapToObj(place -> {
              var item = paper.items().get(place);
              var response = responses.getOrDefault(place, Response.NONE);
              return item(item, question(item, questions), response, rulings);
            })
            .toList();
    int maximum = items.stream().mapToInt(Marks.Item::maximum).sum();
    return new Marks(items, passMark(maximum, passPercent));
  }

  private static Question question(Item item, Map<QuestionVersion, Question> questions) {
    return Optional.ofNullable(questions.get(item.version()))
        .orElseThrow(() -> new IllegalArgumentException("No question " + item.version()));
  }

  private static Marks.Item item(
      Item item, Question question, Response response, Map<QuestionVersion, Ruling> rulings) {
    var ruling = rulings.get(item.version());
    if (ruling == null) {
      return new Marks.Item(points(question.task(), item.order(), response), POINT);
    }
    return switch (ruling) {
      case Ruling.Accepted _ -> new Marks.Item(POINT, POINT);
      case Ruling.Dropped _ -> new Marks.Item(0, 0);
      case Ruling.OtherKey(var task) -> new Marks.Item(points(task, item.order(), response), POINT);
    };
  }

  /** Half up, so that sixty percent of twenty points is twelve points and not a hair less. */
  private static int passMark(int maximum, int passPercent) {
    return Math.toIntExact(((long) maximum * passPercent + WHOLE_PERCENT / 2) / WHOLE_PERCENT);
  }

  /** Hundredths of a point for one answer, from 0 to 100. */
  public static int points(Task task, List<Integer> order, Response response) {
    if (response.isEmpty()) {
      return 0;
    }
    return switch (task) {
      case Task.SingleChoice single -> Answered.choices(single.choices(), order, response, true);
      case Task.MultipleChoice multiple ->
          Answered.choices(multiple.choices(), order, response, false);
      case Task.TrueFalse truth ->
          response.values().getFirst().equals(truth.right() ? "da" : "ne") ? POINT : 0;
      case Task.Matching matching -> Answered.pairs(matching, order, response);
      case Task.Numeric numeric -> Answered.number(numeric, response.values().getFirst());
      case Task.ShortText text -> Answered.text(text, response.values().getFirst());
    };
  }
}

package org.saradnja.training.exams.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;

/** Prints a marked paper with its key. */
record ReviewPrinting(
    Map<QuestionVersion, Question> questions, Map<QuestionVersion, Ruling> rulings, Texts t) {

  List<OutcomePage.Item> items(Attempt attempt, Map<Integer, Response> responses) {
    var marks = attempt.ended().map(Attempt.Ended::marks);
    return IntStream.range(0, attempt.paper().items().size())
        .mapToObj(place -> {
          var item = attempt.paper().items().get(place);
          var response = responses.getOrDefault(place, Response.NONE);
          return item(place, item, response, marks.map(all -> all.items().get(place)));
        })
        .toList();
  }

  private OutcomePage.Item item(
      int place, Paper.Item item, Response response, Optional<Marks.Item> marks) {
    var question = Optional.ofNullable(questions.get(item.version())).orElseThrow();
    boolean isDropped = marks.map(one -> one.maximum() == 0).orElse(false);
    boolean isWhole = marks.map(one -> one.points() == one.maximum()).orElse(false);
    return new OutcomePage.Item(
        place + 1,
        question.task().stem(),
        response.isEmpty()
            ? t.get("exams.review.nothing")
            : given(question.task(), item.order(), response),
        right(question),
        isDropped
            ? t.get("exams.review.dropped")
            : marks.map(one -> t.points(new Points(one.points()))).orElse("—"),
        isWhole && !isDropped ? "ok" : "off",
        question.text().explanation());
  }

  private String given(Task task, List<Integer> order, Response response) {
    return switch (task) {
      case Task.SingleChoice single -> texts(choices(single.choices()), order, response);
      case Task.MultipleChoice multiple -> texts(choices(multiple.choices()), order, response);
      case Task.TrueFalse _ -> truth(response.values().getFirst().equals("da"));
      case Task.Matching matching -> pairs(matching, order, response);
      case Task.Numeric _, Task.ShortText _ -> response.values().getFirst();
    };
  }

  private static List<String> choices(List<Choice> choices) {
    return choices.stream().map(Choice::text).toList();
  }

  private static String texts(List<String> texts, List<Integer> order, Response response) {
    return response.values().stream()
        .flatMap(value -> shown(value, texts, order).stream())
        .collect(Collectors.joining("; "));
  }

  private static String pairs(Task.Matching matching, List<Integer> order, Response response) {
    return IntStream.range(0, Math.min(matching.pairs().size(), response.values().size()))
        .mapToObj(at ->
            matching.pairs().get(at).left()
                + " – "
                + shown(response.values().get(at), matching.rights(), order).orElse("?"))
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> shown(String value, List<String> texts, List<Integer> order) {
    return value.matches("\\d{1,2}") && Integer.parseInt(value) < order.size()
        ? Optional.of(texts.get(order.get(Integer.parseInt(value))))
        : Optional.empty();
  }

  /** What counted in this test: a question that was ruled on has the key of the ruling. */
  private String right(Question question) {
    var ruling = rulings.get(question.version());
    if (ruling == null) {
      return right(question.task());
    }
    return switch (ruling) {
      case Ruling.Accepted _ -> t.get("exams.ruling.ACCEPTED");
      case Ruling.Dropped _ -> right(question.task());
      case Ruling.OtherKey(var task) -> right(task);
    };
  }

  private String right(Task task) {
    return switch (task) {
      case Task.SingleChoice single -> right(single.choices());
      case Task.MultipleChoice multiple -> right(multiple.choices());
      case Task.TrueFalse truth -> truth(truth.right());
      case Task.Matching matching ->
          matching.pairs().stream()
              .map(pair -> pair.left() + " – " + pair.right())
              .collect(Collectors.joining("; "));
      case Task.Numeric numeric -> decimal(numeric.best().value());
      case Task.ShortText text -> text.best().text().replace("*", "…");
    };
  }

  private String decimal(BigDecimal number) {
    var plain = number.toPlainString();
    return t.face().isEnglish() ? plain : plain.replace('.', ',');
  }

  private static String right(List<Choice> choices) {
    return choices.stream()
        .filter(choice -> choice.share().isPositive())
        .map(Choice::text)
        .collect(Collectors.joining("; "));
  }

  private String truth(boolean so) {
    return t.get(so ? "exams.true" : "exams.false");
  }
}

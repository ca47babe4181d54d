package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.attempt.AttemptPage.Item;
import org.saradnja.training.exams.attempt.AttemptPage.Option;
import org.saradnja.training.exams.attempt.AttemptPage.Pair;

/**
 * Prints a paper without its key: choices stand by their places, and nothing tells the right one.
 */
final class AttemptPrinting {

  private static final int MINUTE = 60;

  private final Attempt attempt;
  private final Map<QuestionVersion, Question> questions;
  private final Map<Integer, Stored> answers;
  private final Texts t;

  AttemptPrinting(
      Attempt attempt, Map<QuestionVersion, Question> questions, List<Stored> answers, Texts t) {
    this.attempt = attempt;
    this.questions = questions;
    this.answers = answers.stream().collect(Collectors.toMap(Stored::item, stored -> stored));
    this.t = t;
  }

  AttemptPage page(String title, String about, Instant now, List<Integer> overtaken) {
    var items = IntStream.range(0, attempt.paper().items().size()).mapToObj(this::item).toList();
    int answered = (int) items.stream().filter(Item::answered).count();
    long left = attempt.leftAt(now).toSeconds();
    return new AttemptPage(
        attempt.id().value().toString(),
        title,
        about,
        left,
        t.count("exams.attempt.minutes", (left + MINUTE - 1) / MINUTE),
        t.clock(attempt.endsAt()),
        items,
        answered,
        t.get("exams.attempt.answered", answered, items.size()),
        overtaken.stream().map(place -> place + 1).toList());
  }

  private Item item(int place) {
    var item = attempt.paper().items().get(place);
    var task = Optional.ofNullable(questions.get(item.version())).orElseThrow().task();
    var stored = Optional.ofNullable(answers.get(place));
    var response = stored.map(Stored::response).orElse(Response.NONE);
    var options = options(task, item.order(), response);
    return new Item(
        place,
        place + 1,
        task.stem(),
        kind(task),
        stored.map(Stored::seq).orElse(0),
        options,
        pairs(task, response),
        first(response),
        !response.isEmpty());
  }

  static String kind(Task task) {
    return switch (task) {
      case Task.SingleChoice _ -> "single";
      case Task.MultipleChoice _ -> "multiple";
      case Task.TrueFalse _ -> "truth";
      case Task.Matching _ -> "pairs";
      case Task.Numeric _ -> "number";
      case Task.ShortText _ -> "text";
    };
  }

  private List<Option> options(Task task, List<Integer> order, Response response) {
    return switch (task) {
      case Task.SingleChoice single ->
          shuffled(single.choices().stream().map(Task.Choice::text).toList(), order, response);
      case Task.MultipleChoice multiple ->
          shuffled(multiple.choices().stream().map(Task.Choice::text).toList(), order, response);
      case Task.Matching matching -> shuffled(matching.rights(), order, response);
      case Task.TrueFalse _ ->
          List.of(
              new Option("da", t.get("exams.true"), first(response).equals("da")),
              new Option("ne", t.get("exams.false"), first(response).equals("ne")));
      case Task.Numeric _, Task.ShortText _ -> List.of();
    };
  }

  private static List<Option> shuffled(List<String> texts, List<Integer> order, Response response) {
    return IntStream.range(0, order.size())
        .mapToObj(place -> {
          var value = String.valueOf(place);
          return new Option(value, texts.get(order.get(place)), response.values().contains(value));
        })
        .toList();
  }

  private static List<Pair> pairs(Task task, Response response) {
    if (!(task instanceof Task.Matching matching)) {
      return List.of();
    }
    return IntStream.range(0, matching.pairs().size())
        .mapToObj(at ->
            new Pair(
                matching.pairs().get(at).left(),
                at < response.values().size() ? response.values().get(at) : ""))
        .toList();
  }

  private static String first(Response response) {
    return response.values().isEmpty() ? "" : response.values().getFirst();
  }
}

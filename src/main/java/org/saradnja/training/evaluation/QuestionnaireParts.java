package org.saradnja.training.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saradnja.base.web.Texts;

/**
 * Questions ready to print, in parts: about the training, about each trainer, about oneself.
 *
 * @param scale the highest mark
 */
public record QuestionnaireParts(int scale, List<Part> parts) {

  public QuestionnaireParts {
    parts = List.copyOf(parts);
  }

  public record Part(String id, String heading, String about, List<Item> items) {}

  /**
   * @param choices by their values; empty for a text
   * @param listed whether the choices are too many to stand beside each other
   */
  public record Item(
      String name, String label, Map<String, String> choices, boolean listed, String typed) {

    public boolean isText() {
      return choices.isEmpty();
    }
  }

  public static QuestionnaireParts of(
      List<Asked> asked, int scale, AnswersForm typed, Occasion occasion, Texts t) {
    var groups = new LinkedHashMap<String, List<Asked>>();
    asked.forEach(one -> groups.computeIfAbsent(id(one), _ -> new ArrayList<>()).add(one));
    return new QuestionnaireParts(
        scale,
        groups.entrySet().stream()
            .map(group -> part(group.getKey(), group.getValue(), scale, typed, occasion, t))
            .toList());
  }

  private static Part part(
      String id, List<Asked> asked, int scale, AnswersForm typed, Occasion occasion, Texts t) {
    var first = asked.getFirst();
    var block = first.question().block().name();
    var name = first.trainer().map(trainer -> t.name(trainer.name())).orElse("");
    var about =
        first.question().block() == Block.SELF
            ? t.get("evaluation.block.SELF." + occasion)
            : t.get("evaluation.block." + block + ".about", scale);
    return new Part(
        id,
        t.get("evaluation.block." + block, name),
        about,
        asked.stream().map(one -> item(one, scale, typed, t)).toList());
  }

  private static Item item(Asked asked, int scale, AnswersForm typed, Texts t) {
    var question = asked.question();
    var choices = new LinkedHashMap<String, String>();
    if (!question.isText()) {
      question
          .kind()
          .values(scale)
          .forEach(value ->
              choices.put(
                  String.valueOf(value),
                  question.kind().isMark()
                      ? String.valueOf(value)
                      : QuestionWords.answer(question.kind(), value, scale, t)));
    }
    var name = asked.slot().text();
    return new Item(
        name,
        QuestionWords.of(question, t),
        choices,
        question.kind() == QuestionKind.PERCENT,
        typed.value(name));
  }

  private static String id(Asked asked) {
    var block = asked.question().block().name().toLowerCase(Locale.ROOT);
    return asked.trainer().map(trainer -> block + "-" + trainer.id().value()).orElse(block);
  }
}

package org.saradnja.training.exams.formats;

import static org.saradnja.training.exams.formats.Elements.children;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.Task.TextKey;
import org.w3c.dom.Element;

/** What one question of Moodle asks. */
record MoodleTask(Element question) {

  private static final String NUMBER = "-?\\d{1,15}([.,]\\d{1,10})?([eE]-?\\d{1,2})?";

  /** Empty for a kind that the bank does not know, or numbers that nobody can read. */
  Optional<Task> read(String type) {
    return switch (type) {
      case "multichoice" -> Optional.of(choices());
      case "truefalse" -> Optional.of(truth());
      case "matching" -> Optional.of(matching());
      case "numerical" -> numeric();
      case "shortanswer" -> Optional.of(text());
      default -> Optional.empty();
    };
  }

  private String stem() {
    return MoodleText.of(question, "questiontext");
  }

  private List<Element> answers() {
    return children(question, "answer");
  }

  private Task choices() {
    var choices =
        answers().stream()
            .map(answer ->
                new Choice(MoodleText.in(answer), share(answer), MoodleText.of(answer, "feedback")))
            .toList();
    var single = Elements.text(question, "single");
    return single.equals("false") || single.equals("0")
        ? new Task.MultipleChoice(stem(), choices)
        : new Task.SingleChoice(stem(), choices);
  }

  private Task truth() {
    boolean right =
        answers().stream()
            .anyMatch(answer ->
                share(answer).equals(Share.WHOLE)
                    && Elements.text(answer, "text").equalsIgnoreCase("true"));
    return new Task.TrueFalse(stem(), right);
  }

  private Task matching() {
    var pairs = new ArrayList<Pair>();
    var distractors = new ArrayList<String>();
    for (var element : children(question, "subquestion")) {
      var left = MoodleText.in(element);
      var right = MoodleText.of(element, "answer");
      if (left.isEmpty()) {
        distractors.add(right);
      } else {
        pairs.add(new Pair(left, right));
      }
    }
    return new Task.Matching(stem(), pairs, distractors);
  }

  private Optional<Task> numeric() {
    var keys = new ArrayList<NumberKey>();
    for (var answer : answers()) {
      var value = Elements.text(answer, "text");
      var tolerance = Elements.text(answer, "tolerance");
      if (value.equals("*") && !share(answer).isPositive()) {
        continue;
      }
      if (!value.matches(NUMBER) || !tolerance.matches(NUMBER + "|")) {
        return Optional.empty();
      }
      keys.add(new NumberKey(number(value), number(tolerance).abs(), share(answer)));
    }
    return Optional.of(new Task.Numeric(stem(), keys));
  }

  private static BigDecimal number(String text) {
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
  }

  private Task text() {
    var keys =
        answers().stream()
            .map(answer -> new TextKey(MoodleText.in(answer), share(answer)))
            .toList();
    boolean matters = Elements.text(question, "usecase").equals("1");
    return new Task.ShortText(stem(), keys, matters);
  }

  private static Share share(Element answer) {
    return Share.parse(answer.getAttribute("fraction")).orElse(Share.NONE);
  }
}

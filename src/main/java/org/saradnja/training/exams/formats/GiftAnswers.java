package org.saradnja.training.exams.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.Task.TextKey;

/** What stands between the braces of a GIFT question, with its escapes hidden. */
final class GiftAnswers {

  private static final Pattern WEIGHT = Pattern.compile("^%(-?[0-9.]{1,9})%");
  private static final Pattern MARKER =
      Pattern.compile("^\\[(html|plain|moodle|markdown)\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRUTH =
      Pattern.compile("(?i)(T|TRUE|F|FALSE)\\s*(#.*)?", Pattern.DOTALL);
  private static final String ARROW = "->";

  private final String stem;
  private final boolean html;

  GiftAnswers(String stem, boolean html) {
    this.stem = stem;
    this.html = html;
  }

  /** Empty when it is no kind of question that the bank knows. */
  Optional<Task> task(String inside) {
    var truth = TRUTH.matcher(inside);
    if (truth.matches()) {
      boolean right = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
      return Optional.of(new Task.TrueFalse(stem, right));
    }
    if (inside.startsWith("#")) {
      return numeric(inside.substring(1).strip());
    }
    var answers = answers(inside);
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    boolean hasWrong = answers.stream().anyMatch(answer -> !answer.right);
    if (!hasWrong && answers.stream().allMatch(answer -> answer.body.contains(ARROW))) {
      return Optional.of(matching(answers));
    }
    return Optional.of(hasWrong ? choices(answers) : texts(answers));
  }

  private Task choices(List<Answer> answers) {
    var choices =
        answers.stream()
            .map(answer -> new Choice(answer.text(), answer.share(), answer.feedback()))
            .toList();
    return answers.stream().anyMatch(answer -> answer.right)
        ? new Task.SingleChoice(stem, choices)
        : new Task.MultipleChoice(stem, choices);
  }

  private Task texts(List<Answer> answers) {
    var keys = answers.stream().map(answer -> new TextKey(answer.text(), answer.share())).toList();
    return new Task.ShortText(stem, keys, false);
  }

  private Task matching(List<Answer> answers) {
    var pairs = new ArrayList<Pair>();
    var distractors = new ArrayList<String>();
    for (var answer : answers) {
      int arrow = answer.body.indexOf(ARROW);
      var left = shown(answer.body.substring(0, arrow));
      var right = shown(answer.body.substring(arrow + ARROW.length()));
      if (left.isEmpty()) {
        distractors.add(right);
      } else {
        pairs.add(new Pair(left, right));
      }
    }
    return new Task.Matching(stem, pairs, distractors);
  }

  private Optional<Task> numeric(String inside) {
    var keys = new ArrayList<NumberKey>();
    for (var answer : inside.startsWith("=") ? answers(inside) : List.of(bare(inside))) {
      var key = key(answer);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      keys.add(key.get());
    }
    return Optional.of(new Task.Numeric(stem, keys));
  }

  private Answer bare(String inside) {
    int feedback = inside.indexOf('#');
    return new Answer(true, feedback < 0 ? inside : inside.substring(0, feedback), "", "", html);
  }

  /** {@code 5}, {@code 5:0.1} or {@code 4.9..5.1}. */
  private static Optional<NumberKey> key(Answer answer) {
    var body = answer.body.strip();
    int range = body.indexOf("..");
    int colon = body.indexOf(':');
    var first =
        range >= 0 ? body.substring(0, range) : colon >= 0 ? body.substring(0, colon) : body;
    var second =
        range >= 0 ? body.substring(range + 2) : colon >= 0 ? body.substring(colon + 1) : "0";
    return number(first)
        .flatMap(one -> number(second).map(other -> key(one, other, range >= 0, answer.share())));
  }

  private static NumberKey key(BigDecimal one, BigDecimal other, boolean isRange, Share share) {
    if (!isRange) {
      return new NumberKey(one, other.abs(), share);
    }
    var two = BigDecimal.valueOf(2);
    return new NumberKey(one.add(other).divide(two), other.subtract(one).abs().divide(two), share);
  }

  private static Optional<BigDecimal> number(String text) {
    var plain = text.strip().replace(',', '.');
    return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  /** Each begins with {@code =} or {@code ~}; what stands before the first is nothing. */
  private List<Answer> answers(String inside) {
    var answers = new ArrayList<Answer>();
    int begin = -1;
    for (int at = 0; at <= inside.length(); at++) {
      boolean isSign = at < inside.length() && "=~".indexOf(inside.charAt(at)) >= 0;
      if (isSign || at == inside.length()) {
        if (begin >= 0) {
          answers.add(answer(inside.charAt(begin) == '=', inside.substring(begin + 1, at)));
        }
        begin = at;
      }
    }
    return answers;
  }

  private Answer answer(boolean right, String text) {
    var body = text.strip();
    var weight = WEIGHT.matcher(body);
    var percent = "";
    if (weight.find()) {
      percent = weight.group(1);
      body = body.substring(weight.end());
    }
    int feedback = body.indexOf('#');
    return feedback < 0
        ? new Answer(right, body, percent, "", html)
        : new Answer(
            right, body.substring(0, feedback), percent, body.substring(feedback + 1), html);
  }

  private String shown(String hidden) {
    return Answer.shown(hidden, html);
  }

  private record Answer(boolean right, String body, String percent, String comment, boolean html) {

    String text() {
      return shown(body, html);
    }

    String feedback() {
      return shown(comment, html);
    }

    Share share() {
      return Share.parse(percent).orElse(right ? Share.WHOLE : Share.NONE);
    }

    static String shown(String hidden, boolean html) {
      var body = hidden.strip();
      var marker = MARKER.matcher(body);
      boolean isHtml = html;
      if (marker.find()) {
        isHtml = marker.group(1).equalsIgnoreCase("html");
        body = body.substring(marker.end());
      }
      var text = GiftEscapes.show(body);
      return isHtml ? PlainText.ofHtml(text) : text;
    }
  }
}

package org.saradnja.training.exams.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.saradnja.training.exams.formats.GiftEscapes.escape;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionWriter;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.springframework.stereotype.Component;

/** GIFT cannot say that capitals matter, nor hold an arrow inside a pair; the rest it can. */
@Component
class GiftWriter implements QuestionWriter {

  @Override
  public String format() {
    return "gift";
  }

  @Override
  public String fileName() {
    return "pitanja.gift.txt";
  }

  @Override
  public String contentType() {
    return "text/plain;charset=UTF-8";
  }

  @Override
  public byte[] write(List<Question> questions) {
    var file = new StringBuilder();
    var module = "";
    for (var question : questions) {
      if (!question.text().module().equals(module)) {
        module = question.text().module();
        file.append("$CATEGORY: $course$/top/").append(module).append("\n\n");
      }
      write(question, file);
    }
    return file.toString().getBytes(UTF_8);
  }

  private static void write(Question question, StringBuilder file) {
    var text = question.text();
    file.append("// [id:").append(escape(question.code())).append("] [tag:");
    file.append(Remarks.tag(text.difficulty())).append("] [tag:");
    file.append(Remarks.tag(text.basis())).append("]\n::").append(escape(question.code()));
    file.append("::[plain]").append(escape(text.task().stem())).append('{');
    file.append(answers(text.task()));
    var feedback = Remarks.feedback(text);
    if (!feedback.isEmpty()) {
      file.append("####").append(escape(feedback));
    }
    file.append("}\n\n");
  }

  private static String answers(Task task) {
    return switch (task) {
      case Task.SingleChoice single -> choices(single.choices(), true);
      case Task.MultipleChoice multiple -> choices(multiple.choices(), false);
      case Task.TrueFalse truth -> truth.right() ? "TRUE" : "FALSE";
      case Task.Matching matching -> pairs(matching);
      case Task.Numeric numeric ->
          "#"
              + lines(
                  numeric.keys().stream()
                      .map(key ->
                          "="
                              + weight(key.share(), true)
                              + key.value().toPlainString()
                              + ":"
                              + key.tolerance().toPlainString()));
      case Task.ShortText text ->
          lines(
              text.keys().stream()
                  .map(key -> "=" + weight(key.share(), true) + guarded(key.text())));
    };
  }

  private static String choices(List<Choice> choices, boolean single) {
    return lines(
        choices.stream()
            .map(choice -> {
              boolean right = single && choice.share().equals(Share.WHOLE);
              var feedback = choice.feedback().isEmpty() ? "" : "#" + guarded(choice.feedback());
              return (right ? "=" : "~")
                  + weight(choice.share(), right)
                  + guarded(choice.text())
                  + feedback;
            }));
  }

  private static String pairs(Task.Matching matching) {
    return lines(
        Stream.concat(
            matching.pairs().stream()
                .map(pair -> "=" + side(pair.left()) + " -> " + side(pair.right())),
            matching.distractors().stream().map(right -> "= -> " + side(right))));
  }

  private static String side(String text) {
    return guarded(text.replace("->", "→"));
  }

  /** A weight is left out where it goes without saying. */
  private static String weight(Share share, boolean right) {
    return share.equals(right ? Share.WHOLE : Share.NONE) ? "" : "%" + share.percent() + "%";
  }

  /** What looks like a weight or a marker gets one before it. */
  private static String guarded(String text) {
    return text.startsWith("%") || text.startsWith("[") ? "[plain]" + escape(text) : escape(text);
  }

  private static String lines(Stream<String> answers) {
    return answers.map(answer -> "\n" + answer).collect(Collectors.joining()) + "\n";
  }
}

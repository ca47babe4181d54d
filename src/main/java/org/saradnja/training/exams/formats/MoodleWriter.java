package org.saradnja.training.exams.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionWriter;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.springframework.stereotype.Component;

/** Moodle XML, which keeps all that the bank knows. */
@Component
class MoodleWriter implements QuestionWriter {

  private static final String PLAIN = "plain_text";

  @Override
  public String format() {
    return "moodle";
  }

  @Override
  public String fileName() {
    return "pitanja.moodle.xml";
  }

  @Override
  public String contentType() {
    return "application/xml";
  }

  @Override
  public byte[] write(List<Question> questions) {
    return XmlWriter.document(xml -> xml.element("quiz", () -> all(questions, xml)))
        .getBytes(UTF_8);
  }

  private static void all(List<Question> questions, XmlWriter xml) throws XMLStreamException {
    var module = "";
    for (var question : questions) {
      if (!question.text().module().equals(module)) {
        module = question.text().module();
        var category = "$course$/top/" + module;
        xml.element(
            "question",
            () -> xml.element("category", () -> xml.text("text", category)),
            "type",
            "category");
      }
      question(question, xml);
    }
  }

  private static void question(Question question, XmlWriter xml) throws XMLStreamException {
    var task = question.task();
    xml.element(
        "question",
        () -> {
          xml.element("name", () -> xml.text("text", question.code()));
          text("questiontext", task.stem(), xml);
          text("generalfeedback", Remarks.feedback(question.text()), xml);
          xml.text("defaultgrade", "1.0000000");
          xml.text("penalty", "0.0000000");
          xml.text("hidden", "0");
          xml.text("idnumber", question.code());
          answers(task, xml);
          xml.element(
              "tags",
              () -> {
                tag(Remarks.tag(question.text().difficulty()), xml);
                tag(Remarks.tag(question.text().basis()), xml);
              });
        },
        "type",
        type(task));
  }

  private static String type(Task task) {
    return switch (task) {
      case Task.SingleChoice _, Task.MultipleChoice _ -> "multichoice";
      case Task.TrueFalse _ -> "truefalse";
      case Task.Matching _ -> "matching";
      case Task.Numeric _ -> "numerical";
      case Task.ShortText _ -> "shortanswer";
    };
  }

  private static void answers(Task task, XmlWriter xml) throws XMLStreamException {
    switch (task) {
      case Task.SingleChoice single -> choices(single.choices(), "true", xml);
      case Task.MultipleChoice multiple -> choices(multiple.choices(), "false", xml);
      case Task.TrueFalse truth -> {
        answer("true", truth.right() ? Share.WHOLE : Share.NONE, "", xml);
        answer("false", truth.right() ? Share.NONE : Share.WHOLE, "", xml);
      }
      case Task.Matching matching -> matching(matching, xml);
      case Task.Numeric numeric -> {
        for (var key : numeric.keys()) {
          xml.element(
              "answer",
              () -> {
                xml.text("text", key.value().toPlainString());
                xml.text("tolerance", key.tolerance().toPlainString());
              },
              "fraction",
              key.share().percent(),
              "format",
              PLAIN);
        }
      }
      case Task.ShortText text -> {
        xml.text("usecase", text.caseSensitive() ? "1" : "0");
        for (var key : text.keys()) {
          answer(key.text(), key.share(), "", xml);
        }
      }
    }
  }

  private static void choices(List<Choice> choices, String single, XmlWriter xml)
      throws XMLStreamException {
    xml.text("single", single);
    xml.text("shuffleanswers", "true");
    xml.text("answernumbering", "none");
    for (var choice : choices) {
      answer(choice.text(), choice.share(), choice.feedback(), xml);
    }
  }

  private static void matching(Task.Matching matching, XmlWriter xml) throws XMLStreamException {
    xml.text("shuffleanswers", "true");
    for (var pair : matching.pairs()) {
      subquestion(pair.left(), pair.right(), xml);
    }
    for (var right : matching.distractors()) {
      subquestion("", right, xml);
    }
  }

  private static void subquestion(String left, String right, XmlWriter xml)
      throws XMLStreamException {
    xml.element(
        "subquestion",
        () -> {
          xml.text("text", left);
          text("answer", right, xml);
        },
        "format",
        PLAIN);
  }

  private static void answer(String text, Share share, String feedback, XmlWriter xml)
      throws XMLStreamException {
    xml.element(
        "answer",
        () -> {
          xml.text("text", text);
          text("feedback", feedback, xml);
        },
        "fraction",
        share.percent(),
        "format",
        PLAIN);
  }

  private static void text(String name, String text, XmlWriter xml) throws XMLStreamException {
    xml.element(name, () -> xml.text("text", text), "format", PLAIN);
  }

  private static void tag(String tag, XmlWriter xml) throws XMLStreamException {
    xml.element("tag", () -> xml.text("text", tag));
  }
}

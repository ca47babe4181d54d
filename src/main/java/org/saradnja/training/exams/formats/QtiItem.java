package org.saradnja.training.exams.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;

/** One question as an assessment item of QTI 3.0. */
record QtiItem(Question question, XmlWriter xml) {

  private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
  private static final String TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";

  void write() throws XMLStreamException {
    xml.element(
        "qti-assessment-item",
        () -> {
          declaration(question.task());
          xml.empty(
              "qti-outcome-declaration",
              "identifier",
              "SCORE",
              "cardinality",
              "single",
              "base-type",
              "float");
          xml.element("qti-item-body", () -> body(question.task()));
          processing(question.task());
        },
        "xmlns",
        NAMESPACE,
        "identifier",
        identifier(question),
        "title",
        question.code(),
        "xml:lang",
        "sr-Cyrl",
        "adaptive",
        "false",
        "time-dependent",
        "false");
  }

  /** Identifiers of QTI are ASCII; the code of the question stands in the title. */
  static String identifier(Question question) {
    return "q-" + question.version().question().value() + "-" + question.version().number();
  }

  private void declaration(Task task) throws XMLStreamException {
    switch (task) {
      case Task.SingleChoice single -> choices("single", single.choices());
      case Task.MultipleChoice multiple -> choices("multiple", multiple.choices());
      case Task.TrueFalse truth ->
          response("single", "identifier", () -> correct(List.of(truth.right() ? "T" : "F")));
      case Task.Matching matching -> matching(matching);
      case Task.Numeric numeric ->
          response(
              "single", "float", () -> correct(List.of(numeric.best().value().toPlainString())));
      case Task.ShortText text -> texts(text);
    }
  }

  private void response(String cardinality, String type, XmlWriter.Content content)
      throws XMLStreamException {
    xml.element(
        "qti-response-declaration",
        content,
        "identifier",
        "RESPONSE",
        "cardinality",
        cardinality,
        "base-type",
        type);
  }

  private void correct(List<String> values) throws XMLStreamException {
    xml.element(
        "qti-correct-response",
        () -> {
          for (var value : values) {
            xml.text("qti-value", value);
          }
        });
  }

  private void choices(String cardinality, List<Choice> choices) throws XMLStreamException {
    var right =
        IntStream.range(0, choices.size())
            .filter(at -> choices.get(at).share().isPositive())
            .mapToObj(QtiItem::choice)
            .toList();
    response(
        cardinality,
        "identifier",
        () -> {
          correct(cardinality.equals("single") ? right.subList(0, 1) : right);
          xml.element(
              "qti-mapping",
              () -> {
                for (int at = 0; at < choices.size(); at++) {
                  entry(choice(at), choices.get(at).share());
                }
              },
              "lower-bound",
              "0",
              "upper-bound",
              "1",
              "default-value",
              "0");
        });
  }

  private void matching(Task.Matching matching) throws XMLStreamException {
    var rights = matching.rights();
    var values =
        IntStream.range(0, matching.pairs().size())
            .mapToObj(at -> "L" + at + " R" + rights.indexOf(matching.pairs().get(at).right()))
            .toList();
    response(
        "multiple",
        "directedPair",
        () -> {
          correct(values);
          xml.element(
              "qti-mapping",
              () -> {
                for (var value : values) {
                  entry(value, new Share(Share.WHOLE.value() / values.size()));
                }
              },
              "default-value",
              "0");
        });
  }

  private void texts(Task.ShortText text) throws XMLStreamException {
    response(
        "single",
        "string",
        () -> {
          correct(List.of(text.best().text()));
          xml.element(
              "qti-mapping",
              () -> {
                for (var key : text.keys()) {
                  xml.empty(
                      "qti-map-entry",
                      "map-key",
                      key.text(),
                      "mapped-value",
                      fraction(key.share()),
                      "case-sensitive",
                      String.valueOf(text.caseSensitive()));
                }
              },
              "default-value",
              "0");
        });
  }

  private void entry(String key, Share share) throws XMLStreamException {
    xml.empty("qti-map-entry", "map-key", key, "mapped-value", fraction(share));
  }

  private static String fraction(Share share) {
    return BigDecimal.valueOf(share.value(), 7).stripTrailingZeros().toPlainString();
  }

  private void body(Task task) throws XMLStreamException {
    switch (task) {
      case Task.SingleChoice single ->
          choice(single.choices().stream().map(Choice::text).toList(), "1");
      case Task.MultipleChoice multiple ->
          choice(multiple.choices().stream().map(Choice::text).toList(), "0");
      case Task.TrueFalse _ -> truth();
      case Task.Matching matching -> sides(matching);
      case Task.Numeric _, Task.ShortText _ -> {
        xml.text("p", task.stem());
        xml.element(
            "p", () -> xml.empty("qti-text-entry-interaction", "response-identifier", "RESPONSE"));
      }
    }
  }

  private void choice(List<String> texts, String most) throws XMLStreamException {
    interaction(
        "qti-choice-interaction",
        "max-choices",
        most,
        () -> {
          for (int at = 0; at < texts.size(); at++) {
            xml.text("qti-simple-choice", texts.get(at), "identifier", choice(at));
          }
        });
  }

  private void truth() throws XMLStreamException {
    interaction(
        "qti-choice-interaction",
        "max-choices",
        "1",
        () -> {
          xml.text("qti-simple-choice", "Тачно", "identifier", "T");
          xml.text("qti-simple-choice", "Нетачно", "identifier", "F");
        });
  }

  private void sides(Task.Matching matching) throws XMLStreamException {
    interaction(
        "qti-match-interaction",
        "max-associations",
        String.valueOf(matching.pairs().size()),
        () -> {
          side("L", matching.pairs().stream().map(Task.Pair::left).toList(), "1");
          side("R", matching.rights(), String.valueOf(matching.pairs().size()));
        });
  }

  private void side(String letter, List<String> texts, String most) throws XMLStreamException {
    xml.element(
        "qti-simple-match-set",
        () -> {
          for (int at = 0; at < texts.size(); at++) {
            xml.text(
                "qti-simple-associable-choice",
                texts.get(at),
                "identifier",
                letter + at,
                "match-max",
                most);
          }
        });
  }

  private void interaction(String name, String limit, String most, XmlWriter.Content choices)
      throws XMLStreamException {
    xml.element(
        name,
        () -> {
          xml.text("qti-prompt", question.task().stem());
          choices.write();
        },
        "response-identifier",
        "RESPONSE",
        limit,
        most,
        "shuffle",
        "true");
  }

  private void processing(Task task) throws XMLStreamException {
    switch (task) {
      case Task.TrueFalse _ -> template("match_correct");
      case Task.SingleChoice _, Task.MultipleChoice _, Task.Matching _, Task.ShortText _ ->
          template("map_response");
      case Task.Numeric numeric ->
          xml.element("qti-response-processing", () -> new QtiNumber(numeric, xml).write());
    }
  }

  private void template(String name) throws XMLStreamException {
    xml.empty("qti-response-processing", "template", TEMPLATES + name);
  }

  private static String choice(int at) {
    return "C" + at;
  }
}

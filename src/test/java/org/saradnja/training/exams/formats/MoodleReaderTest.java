package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.training.exams.QuestionReader.Flaw;
import org.saradnja.training.exams.QuestionReader.ReadQuestions;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;

class MoodleReaderTest {

  @Test
  void readsWhatMoodleExports() {
    var read =
        read(
            """
            <question type="category"><category><text>$course$/top/М7 Поступак</text></category></question>
            <question type="multichoice">
              <name><text>Рок за приговор</text></name>
              <questiontext format="html"><text><![CDATA[<p>Колики је рок за <b>приговор</b>?</p>]]></text></questiontext>
              <generalfeedback format="html"><text>&lt;p&gt;Осам дана.&lt;/p&gt;</text></generalfeedback>
              <idnumber>П20</idnumber><single>true</single>
              <answer fraction="100" format="html"><text><![CDATA[<p>осам&nbsp;дана</p>]]></text><feedback format="html"><text></text></feedback></answer>
              <answer fraction="0" format="html"><text>три дана</text><feedback format="html"><text>не</text></feedback></answer>
            </question>
            """);

    assertThat(read.flaws()).isEmpty();
    var question = read.questions().getFirst();
    assertThat(question.code()).isEqualTo("П20");
    assertThat(question.text().module()).isEqualTo("М7");
    assertThat(question.text().explanation()).isEqualTo("Осам дана.");
    assertThat(question.text().task())
        .isEqualTo(
            new Task.SingleChoice(
                "Колики је рок за приговор?",
                List.of(Choice.right("осам дана"), new Choice("три дана", Share.NONE, "не"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"essay", "cloze", "calculated", "ddimageortext"})
  void whatNobodyCanMarkIsNamed(String type) {
    var read = read("<question type='" + type + "'><name><text>x</text></name></question>");

    assertThat(read.flaws()).containsExactly(new Flaw(1, "unknownKind", type));
  }

  @Test
  void aQuestionWithAFileIsNotTakenWithoutIt() {
    var read =
        read(
            "<question type='truefalse'><name><text>слика</text></name><questiontext><text>?</text>"
                + "<file name='a.png' encoding='base64'>AA==</file></questiontext></question>");

    assertThat(read.flaws()).containsExactly(new Flaw(1, "picture", "слика"));
  }

  @Test
  void nothingFromOutsideIsEverRead() {
    var xml =
        """
        <?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <quiz><question type="truefalse"><name><text>&x;</text></name></question></quiz>
        """;

    assertThat(new MoodleReader().read(xml).flaws()).containsExactly(new Flaw(0, "notXml", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "није xml", "<quiz>", "<other/>", "::GIFT:: {T}"})
  void whatIsNoMoodleXmlSaysSo(String file) {
    assertThat(new MoodleReader().read(file).flaws()).containsExactly(new Flaw(0, "notXml", ""));
  }

  private static ReadQuestions read(String questions) {
    return new MoodleReader()
        .read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>" + questions + "</quiz>");
  }
}

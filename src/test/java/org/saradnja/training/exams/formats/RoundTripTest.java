package org.saradnja.training.exams.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionReader;
import org.saradnja.training.exams.QuestionWriter;
import org.saradnja.training.exams.SomeQuestions;

/** What goes out comes back as it was, whatever stands in it. */
class RoundTripTest {

  @Test
  void giftGivesBackWhatItTook() {
    Property.forAll(
        SomeQuestions::any, question -> keeps(question, new GiftWriter(), new GiftReader()));
  }

  @Test
  void moodleXmlGivesBackWhatItTook() {
    Property.forAll(
        SomeQuestions::any, question -> keeps(question, new MoodleWriter(), new MoodleReader()));
  }

  private static void keeps(Question question, QuestionWriter writer, QuestionReader reader) {
    var file = new String(writer.write(List.of(question)), UTF_8);

    var read = reader.read(file);

    assertThat(read.flaws()).as(file).isEmpty();
    assertThat(read.questions()).as(file).hasSize(1);
    assertThat(read.questions().getFirst().code()).isEqualTo(question.code());
    assertThat(read.questions().getFirst().text()).as(file).isEqualTo(question.text());
  }
}

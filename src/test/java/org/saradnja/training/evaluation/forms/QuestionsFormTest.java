package org.saradnja.training.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.forms.QuestionsForm.Parsed;

class QuestionsFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final Question OVERALL =
      new Question("opsta", Block.TRAINING, QuestionKind.SCALE, Indicator.OVERALL, "Оцена", "Mark");
  private static final Question TEXT =
      new Question("predlog", Block.TRAINING, QuestionKind.TEXT, Indicator.NONE, "Предлог", "");

  @Test
  void whatIsPrintedIsReadBackTheSame() {
    var form = QuestionsForm.of(List.of(OVERALL, TEXT));

    assertThat(form.rows()).as("three free rows").isEqualTo(5);
    assertThat(form.parse(T)).isEqualTo(new Parsed.Valid(List.of(OVERALL, TEXT)));
  }

  @Test
  void aQuestionWithoutWordsIsLeftOutAndPlacesAreKept() {
    var fields = fields();
    fields.put("r0-place", "2");
    fields.put("r1-place", "1");
    assertThat(new QuestionsForm(fields).parse(T))
        .isEqualTo(new Parsed.Valid(List.of(TEXT, OVERALL)));

    fields.put("r1-sr", " ");
    fields.put("r1-en", "");
    assertThat(new QuestionsForm(fields).parse(T)).isEqualTo(new Parsed.Valid(List.of(OVERALL)));
  }

  @Test
  void aNewQuestionGetsAKeyOfItsOwn() {
    var fields = fields();
    fields.put("r2-sr", "Да ли је простор приступачан");
    fields.put("r2-block", "TRAINING");
    fields.put("r2-kind", "YES_NO");
    fields.put("r2-indicator", "NONE");

    assertThat(new QuestionsForm(fields).parse(T))
        .isInstanceOfSatisfying(
            Parsed.Valid.class,
            valid -> {
              assertThat(valid.questions()).hasSize(3);
              assertThat(valid.questions().getLast().key()).startsWith("p-");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "r0-sr, '', r0-sr",
    "r0-kind, MOOD, r0-kind",
    "r0-kind, TEXT, r0-indicator",
    "r0-indicator, EXPECTATIONS, r0-indicator",
    "r0-block, '', r0-block",
    "r0-place, први, r0-place",
    "r1-block, SELF, r1-kind"
  })
  void whatIsWrongStandsAtItsField(String field, String typed, String error) {
    var fields = fields();
    fields.put(field, typed);

    assertThat(new QuestionsForm(fields).parse(T))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class, wrong -> assertThat(wrong.errors()).containsOnlyKeys(error));
  }

  @Test
  void aFormWithoutQuestionsIsNone() {
    assertThat(new QuestionsForm(Map.of("rows", "3")).parse(T)).isInstanceOf(Parsed.Invalid.class);
  }

  private static Map<String, String> fields() {
    return new LinkedHashMap<>(QuestionsForm.of(List.of(OVERALL, TEXT)).fields());
  }
}

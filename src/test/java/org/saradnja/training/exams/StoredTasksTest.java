package org.saradnja.training.exams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.Task.TextKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tasks, papers, marks and rulings are stored as JSON for as long as anybody may dispute a result:
 * what was written years ago is read today, word by word.
 */
class StoredTasksTest {

  private static final String QUESTION = "00000000-0000-0001-0000-000000000002";

  @ParameterizedTest(name = "{0}")
  @MethodSource("stored")
  void aTaskOfYesterdayIsReadToday(String json, Task task) {
    assertThat(JsonMapper.shared().readValue(json, Task.class)).isEqualTo(task);
    assertThat(new String(CanonicalJson.of(task), UTF_8))
        .as("and is written as it was, so that its digest stays")
        .isEqualTo(json);
  }

  static Stream<Arguments> stored() {
    return Stream.of(
        Arguments.of(
            """
            {"choices":[{"feedback":"","share":10000000,"text":"комисија"},\
            {"feedback":"не","share":0,"text":"трезор"}],"kind":"SINGLE","stem":"Ко?"}\
            """,
            new Task.SingleChoice(
                "Ко?", List.of(Choice.right("комисија"), new Choice("трезор", Share.NONE, "не")))),
        Arguments.of(
            """
            {"choices":[{"feedback":"","share":-5000000,"text":"слика"}],"kind":"MULTIPLE",\
            "stem":"Шта?"}\
            """,
            new Task.MultipleChoice(
                "Шта?", List.of(new Choice("слика", new Share(-5_000_000), "")))),
        Arguments.of(
            """
            {"kind":"TRUE_FALSE","right":true,"stem":"Тачно?"}\
            """,
            new Task.TrueFalse("Тачно?", true)),
        Arguments.of(
            """
            {"distractors":["60 дана"],"kind":"MATCHING","pairs":[{"left":"увид",\
            "right":"3 дана"}],"stem":"Спојте."}\
            """,
            new Task.Matching("Спојте.", List.of(new Pair("увид", "3 дана")), List.of("60 дана"))),
        Arguments.of(
            """
            {"keys":[{"share":10000000,"tolerance":"0.5","value":"8"}],"kind":"NUMBER",\
            "stem":"Колико?"}\
            """,
            new Task.Numeric(
                "Колико?",
                List.of(new NumberKey(new BigDecimal("8"), new BigDecimal("0.5"), Share.WHOLE)))),
        Arguments.of(
            """
            {"caseSensitive":false,"keys":[{"share":10000000,"text":"јавни*"}],"kind":"TEXT",\
            "stem":"Како?"}\
            """,
            new Task.ShortText("Како?", List.of(new TextKey("јавни*", Share.WHOLE)), false)));
  }

  @Test
  void everyKindHasItsLineAbove() {
    var written =
        stored().<Class<?>>map(line -> Objects.requireNonNull(line.get()[1]).getClass()).toList();

    assertThat(written).containsExactlyInAnyOrder(Task.class.getPermittedSubclasses());
  }

  @Test
  void aPaperAndItsMarksAreReadBack() {
    var paper =
        JsonMapper.shared()
            .readValue(
                """
                {"salt":"0a1b","items":[{"version":{"question":{"value":"%s"},"number":3},\
                "order":[2,0,1]}]}\
                """
                    .formatted(QUESTION),
                Paper.class);
    var marks =
        JsonMapper.shared()
            .readValue(
                """
                {"items":[{"points":33,"maximum":100}],"passMark":60}\
                """,
                Marks.class);

    assertThat(paper.versions())
        .containsExactly(new QuestionVersion(new QuestionId(UUID.fromString(QUESTION)), 3));
    assertThat(paper.items().getFirst().order()).containsExactly(2, 0, 1);
    assertThat(marks).isEqualTo(new Marks(List.of(new Marks.Item(33, 100)), 60));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"ruling\":\"ACCEPTED\"} | Accepted",
        "{\"ruling\":\"DROPPED\"} | Dropped",
        "{\"ruling\":\"OTHER_KEY\",\"task\":{\"kind\":\"TRUE_FALSE\",\"stem\":\"?\",\"right\":false}} | OtherKey",
      })
  void aRulingOfYesterdayIsReadToday(String json, String kind) {
    var ruling = JsonMapper.shared().readValue(json, Ruling.class);

    assertThat(ruling.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(
            JsonMapper.shared()
                .readTree(JsonMapper.shared().writerFor(Ruling.class).writeValueAsString(ruling)))
        .isEqualTo(JsonMapper.shared().readTree(json));
  }

  @Test
  void aNumberIsTheSameHoweverItWasWritten() {
    var plain = new NumberKey(new BigDecimal("8"), BigDecimal.ZERO, Share.WHOLE);

    assertThat(new NumberKey(new BigDecimal("8.00"), new BigDecimal("0.0"), Share.WHOLE))
        .isEqualTo(plain);
    assertThat(new NumberKey(new BigDecimal("8E0"), BigDecimal.ZERO, Share.WHOLE)).isEqualTo(plain);
    assertThat(new NumberKey(new BigDecimal("8E+2"), BigDecimal.ZERO, Share.WHOLE).value())
        .hasToString("800");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberKey(BigDecimal.ONE, new BigDecimal("-1"), Share.WHOLE));
  }

  @Test
  void aRightSideThatStandsTwiceIsOfferedOnce() {
    var matching =
        new Task.Matching(
            "?",
            List.of(new Pair("а", "8 дана"), new Pair("б", "8 дана"), new Pair("в", "3 дана")),
            List.of("3 дана", "60 дана"));

    assertThat(matching.rights()).containsExactly("8 дана", "3 дана", "60 дана");
  }

  @Test
  void theDigestOfAQuestionChangesWithEveryWordOfIt() {
    var text =
        new QuestionText(
            "М7", Difficulty.EASY, Basis.PROVISION, SomeQuestions.single(), "чл. 8", "јер");

    assertThat(
            Stream.of(
                    text,
                    new QuestionText(
                        "М8", text.difficulty(), text.basis(), text.task(), "чл. 8", "јер"),
                    new QuestionText(
                        "М7", Difficulty.HARD, text.basis(), text.task(), "чл. 8", "јер"),
                    new QuestionText(
                        "М7", text.difficulty(), Basis.PRACTICE, text.task(), "чл. 8", "јер"),
                    new QuestionText(
                        "М7",
                        text.difficulty(),
                        text.basis(),
                        SomeQuestions.text(),
                        "чл. 8",
                        "јер"),
                    new QuestionText(
                        "М7", text.difficulty(), text.basis(), text.task(), "чл. 9", "јер"),
                    new QuestionText(
                        "М7", text.difficulty(), text.basis(), text.task(), "чл. 8", ""))
                .map(QuestionText::digest)
                .distinct())
        .hasSize(7);
  }
}

package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;
import org.saradnja.testing.Words;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.bank.QuestionForm.Parsed;

/** Questions as authors type them: every kind goes into its form and comes out the same. */
class QuestionFormTest {

  private static final List<String> MODULES = List.of("М5", "М6", "М7", "М8");

  @Test
  void whatWasWrittenIsShownInTheFormAndReadTheSame() {
    Property.forAll(
        random -> shown(SomeQuestions.any(random)),
        question -> {
          var form = QuestionForm.of(question.code(), question.text());

          assertThat(form.parse(MODULES, Words.CYRILLIC))
              .isEqualTo(new Parsed.Valid(question.code(), question.text()));
        });
  }

  /** As the form can hold it: trimmed, and without remarks to single choices. */
  private static Question shown(Question any) {
    var text = any.text();
    var task =
        switch (text.task()) {
          case Task.SingleChoice(var stem, var choices) ->
              new Task.SingleChoice(stem.strip(), plain(choices));
          case Task.MultipleChoice(var stem, var choices) ->
              new Task.MultipleChoice(stem.strip(), plain(choices));
          case Task.TrueFalse(var stem, var right) -> new Task.TrueFalse(stem.strip(), right);
          case Task.Matching(var stem, var pairs, var others) ->
              new Task.Matching(stem.strip(), pairs, others);
          case Task.Numeric(var stem, var keys) -> new Task.Numeric(stem.strip(), keys);
          case Task.ShortText(var stem, var keys, var strict) ->
              new Task.ShortText(stem.strip(), keys, strict);
        };
    return SomeQuestions.question(
        any.code(),
        new QuestionText(
            text.module(),
            text.difficulty(),
            text.basis(),
            task,
            text.source().strip(),
            text.explanation().strip()));
  }

  private static List<Choice> plain(List<Choice> choices) {
    return choices.stream().map(one -> new Choice(one.text(), one.share(), "")).toList();
  }

  @Test
  void anEmptyFormAsksForItsCodeAndItsQuestion() {
    assertThat(errors(Map.of())).containsOnlyKeys("code", "stem");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"code, 80", "stem, 4000", "source, 4000", "explanation, 4000"})
  void everyTextHasItsLongest(String field, int longest) {
    assertThat(errors(Map.of(field, "ж".repeat(longest)))).doesNotContainKey(field);
    assertThat(errors(Map.of(field, "ж".repeat(longest + 1)))).containsOnlyKeys(field);
  }

  @Test
  void aModuleIsOneOfTheTrainingOrNoneYet() {
    assertThat(errors(Map.of("module", "М9"))).containsOnlyKeys("module");
    assertThat(errors(Map.of("module", ""))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} = [{2}]")
  @CsvSource({
    "SINGLE, r1-share, много",
    "SINGLE, r1-share, 101",
    "MULTIPLE, r3-share, '1,2,3'",
    "TEXT, r1-share, -200",
    "NUMBER, r1-text, осам",
    "NUMBER, r1-text, 1e5",
    "NUMBER, r1-other, око два",
    "NUMBER, r2-share, пола",
  })
  void whatCannotBeReadIsSaidAtItsRow(String kind, String field, String typed) {
    var fields = new HashMap<>(Map.of("kind", kind, "r1-text", "8"));
    fields.put(field, typed);

    assertThat(errors(fields)).containsKey(field);
  }

  @Test
  void whatIsNotSaidIsTheCarefulChoice() {
    var parsed = (Parsed.Valid) filled(Map.of()).parse(MODULES, Words.CYRILLIC);

    assertThat(parsed.text().basis()).as("nobody has confirmed it").isEqualTo(Basis.UNVERIFIED);
    assertThat(parsed.text().difficulty()).isEqualTo(Difficulty.MEDIUM);
    assertThat(filled(Map.of("kind", "ЕСЕЈ")).kind()).isEqualTo(Kind.SINGLE);
  }

  @Test
  void aToleranceIsAnAmountWhateverItsSign() {
    var fields = Map.of("kind", "NUMBER", "r1-text", "8", "r1-other", "-0,5", "r1-share", "100");

    assertThat(((Parsed.Valid) filled(fields).parse(MODULES, Words.CYRILLIC)).text().task())
        .isEqualTo(
            new Task.Numeric(
                "Питање?",
                List.of(new NumberKey(new BigDecimal("8"), new BigDecimal("0.5"), Share.WHOLE))));
  }

  @Test
  void aRightSideWithoutALeftOneIsADistractor() {
    var fields =
        Map.of(
            "kind",
            "MATCHING",
            "r1-text",
            "увид",
            "r1-other",
            "3 дана",
            "r2-other",
            "60 дана",
            "r4-text",
            "приговор",
            "r4-other",
            "8 дана");

    assertThat(((Parsed.Valid) filled(fields).parse(MODULES, Words.CYRILLIC)).text().task())
        .isEqualTo(
            new Task.Matching(
                "Питање?",
                List.of(new Pair("увид", "3 дана"), new Pair("приговор", "8 дана")),
                List.of("60 дана")));
  }

  @Test
  void emptyRowsBetweenAreNoAnswers() {
    var fields = Map.of("r1-text", "да", "r1-share", "100", "r3-text", "не", "r4-text", " ");

    var task = ((Parsed.Valid) filled(fields).parse(MODULES, Words.CYRILLIC)).text().task();

    assertThat(((Task.SingleChoice) task).choices())
        .extracting(Choice::text)
        .containsExactly("да", "не");
  }

  @Test
  void thereIsAlwaysOneMoreRowToTypeInAndNeverMoreThanThereMayBe() {
    assertThat(filled(Map.of()).rows()).hasSize(4);
    assertThat(filled(Map.of("r4-text", "четврти")).rows()).hasSize(5);
    assertThat(filled(Map.of("r25-other", "скоро последњи")).rows()).hasSize(26);
    assertThat(filled(Map.of("r26-text", "последњи")).rows()).hasSize(26);
    assertThat(filled(Map.of("r99-text", "изван")).rows()).hasSize(26);
    assertThat(filled(Map.of("r7-text", " ")).rows()).as("blank").hasSize(4);
  }

  @Test
  void linesOfABrowserAreLinesOfTheBank() {
    var form = QuestionForm.sent(Map.of("stem", "први ред\r\nдруги ред"));

    assertThat(form.value("stem")).isEqualTo("први ред\nдруги ред");
  }

  private static QuestionForm filled(Map<String, String> more) {
    var fields = new HashMap<>(Map.of("code", "П1", "stem", "Питање?"));
    fields.putAll(more);
    return QuestionForm.sent(fields);
  }

  private static Map<String, String> errors(Map<String, String> more) {
    var form = more.isEmpty() ? QuestionForm.sent(more) : filled(more);
    return switch (form.parse(MODULES, Words.CYRILLIC)) {
      case Parsed.Invalid(var errors) -> errors;
      case Parsed.Valid _ -> Map.of();
    };
  }
}

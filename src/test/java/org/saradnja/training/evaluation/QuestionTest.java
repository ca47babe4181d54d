package org.saradnja.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.Property;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;

/** Questions, how they are answered, for whom they are written and in which words. */
class QuestionTest {

  private static final TextCatalogue CATALOGUE = TextCatalogue.ofCommands();
  private static final Texts T = Texts.ofCommand(CATALOGUE, Face.CYRILLIC);

  @ParameterizedTest
  @CsvSource({
    "SCALE, 4, '1 2 3 4'",
    "SCALE, 2, '1 2'",
    "YES_NO, 4, '0 1'",
    "PERCENT, 4, '0 10 20 30 40 50 60 70 80 90 100'",
    "TEXT, 4, ''",
  })
  void eachKindHasItsAnswers(QuestionKind kind, int scale, String values) {
    assertThat(kind.values(scale).stream().map(String::valueOf).toList())
        .isEqualTo(values.isEmpty() ? List.of() : List.of(values.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "OVERALL, SCALE, true",
    "OVERALL, YES_NO, false",
    "OVERALL, PERCENT, false",
    "APPLICABILITY, SCALE, true",
    "APPLICABILITY, TEXT, false",
    "EXPECTATIONS, PERCENT, true",
    "EXPECTATIONS, YES_NO, true",
    "EXPECTATIONS, SCALE, false",
    "NONE, TEXT, true",
    "NONE, SCALE, true",
  })
  void anIndicatorIsMeasuredByQuestionsThatFitIt(Indicator what, QuestionKind by, boolean fits) {
    assertThat(what.isMeasuredBy(by)).isEqualTo(fits);
    if (!fits) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Question("k", Block.TRAINING, by, what, "Питање", ""))
          .withMessageContaining(what.name());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = QuestionKind.class,
      names = {"YES_NO", "PERCENT", "TEXT"})
  void onlyMarksOfOneselfCanBeCompared(QuestionKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Question("k", Block.SELF, kind, Indicator.NONE, "Питање", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "opsta-ocena, true",
    "p-12ab, true",
    "Ocena, false",
    "-a, false",
    "a--b, false",
    "'', false"
  })
  void aKeyIsWrittenInSmallLettersAndDigits(String key, boolean good) {
    assertThat(Question.isKey(key)).isEqualTo(good);
    if (!good) {
      assertThatIllegalArgumentException().isThrownBy(() -> question(key, "Питање"));
    }
  }

  @Test
  void aQuestionHasWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> question("k", "  "));
  }

  @Test
  void aFormAsksNoQuestionTwice() {
    var twice = List.of(question("k", "Једно"), question("k", "Друго"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new EvaluationForm(new FormId(new UUID(0, 1)), FormScope.ALL, 1, 4, twice));
  }

  @Test
  void aFormOfAProgrammeOrASeriesNamesItAndTheFormForAllNamesNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FormScope(FormScope.Kind.SERIES, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FormScope(FormScope.Kind.ALL, "proba"));
  }

  @Test
  void theLogNamesTheScopeOfAForm() {
    assertThat(FormScope.ALL.subject()).isEqualTo("evaluation-form:all");
    assertThat(FormScope.of(new ProgrammeCode("saradnja")).subject())
        .isEqualTo("evaluation-form:programme/saradnja");
    assertThat(FormScope.of(new SeriesCode("ocd-2027")).subject())
        .isEqualTo("evaluation-form:series/ocd-2027");
  }

  @ParameterizedTest
  @CsvSource({
    "SCALE, 3, 3 од 4",
    "YES_NO, 1, да",
    "YES_NO, 0, не",
    "PERCENT, 70, 70\u202F%",
  })
  void anAnswerIsToldInWords(QuestionKind kind, int value, String words) {
    assertThat(QuestionWords.answer(kind, value, 4, T)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "SCALE, 345, '3,45'",
    "YES_NO, 75, 75\u202F%",
    "PERCENT, 6250, '62,5\u202F%'",
  })
  void aMeanIsToldInWords(QuestionKind kind, int hundredths, String words) {
    assertThat(QuestionWords.mean(kind, hundredths, T)).isEqualTo(words);
  }

  @Test
  void aTextIsNotCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionWords.answer(QuestionKind.TEXT, 1, 4, T));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionWords.mean(QuestionKind.TEXT, 1, T));
  }

  @ParameterizedTest
  @CsvSource({
    "CYRILLIC, Mark, Оцена",
    "LATIN, Mark, Оцена",
    "ENGLISH, Mark, Mark",
    "ENGLISH, '', Ocena",
  })
  void aQuestionIsReadInTheLanguageOfItsReader(Face face, String english, String words) {
    var question =
        new Question("k", Block.TRAINING, QuestionKind.SCALE, Indicator.NONE, "Оцена", english);

    assertThat(QuestionWords.of(question, Texts.ofCommand(CATALOGUE, face))).isEqualTo(words);
  }

  @Test
  void theMeanLiesBetweenTheLowestAndTheHighestAnswer() {
    Property.forAll(
        random -> random.ints(1 + random.nextInt(20), 1, 5).boxed().toList(),
        marks -> {
          var tally = Tally.NONE;
          for (int mark : marks) {
            tally = tally.with(mark);
          }

          assertThat(tally.number()).isEqualTo(marks.size());
          assertThat(tally.mean())
              .isBetween(100 * tally.counts().firstKey(), 100 * tally.counts().lastKey());
          double exact = marks.stream().mapToInt(Integer::intValue).average().orElseThrow();
          assertThat(tally.mean() / 100.0).isCloseTo(exact, offset(0.0051));
        });
  }

  @Test
  void talliesAreAddedInWhateverOrder() {
    var one = Tally.NONE.with(1).with(3);
    var other = Tally.NONE.with(3).with(4);

    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).of(3)).isEqualTo(2);
    assertThat(one.plus(Tally.NONE)).isEqualTo(one);
  }

  private static Question question(String key, String words) {
    return new Question(key, Block.TRAINING, QuestionKind.SCALE, Indicator.NONE, words, "");
  }
}

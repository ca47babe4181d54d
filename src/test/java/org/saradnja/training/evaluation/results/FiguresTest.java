package org.saradnja.training.evaluation.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.Property;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.Tally;

/** Numbers of evaluations as they are printed; what is withheld says nothing. */
class FiguresTest {

  private static final TextCatalogue CATALOGUE = TextCatalogue.ofCommands();
  private static final Figures FIGURES = new Figures(Texts.ofCommand(CATALOGUE, Face.CYRILLIC));
  private static final Optional<Tally> WITHHELD = Optional.empty();

  @Test
  void whatIsWithheldIsADashOnThePageAndEmptyInAFile() {
    assertThat(FIGURES.mean(QuestionKind.SCALE, WITHHELD)).isEqualTo("—");
    assertThat(FIGURES.answers(WITHHELD)).isEqualTo("премало одговора");
    assertThat(FIGURES.spread(QuestionKind.SCALE, 4, WITHHELD)).isEmpty();
    assertThat(Figures.width(WITHHELD, 4)).isEqualTo("0");
    assertThat(Figures.plain(WITHHELD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SCALE, 4, '4 4 3', '3,67', 3.67",
    "SCALE, 4, '1', '1,00', 1.00",
    "YES_NO, 1, '1 1 1 0', '75\u202F%', 0.75",
    "PERCENT, 100, '70 80', '75\u202F%', 75.00",
  })
  void aMeanIsPrintedForReadersAndWrittenForPrograms(
      QuestionKind kind, int highest, String answers, String printed, String written) {
    var tally = Optional.of(tally(answers));

    assertThat(FIGURES.mean(kind, tally)).isEqualTo(printed);
    assertThat(Figures.plain(tally)).isEqualTo(written);
    assertThat(Figures.highest(kind, 4)).isEqualTo(highest);
  }

  @ParameterizedTest
  @CsvSource({
    "'4 4', 4, 100.0",
    "'2', 4, 50.0",
    "'1 2', 4, 37.5",
    "'0', 1, 0.0",
    "'50', 100, 50.0"
  })
  void aBarIsAsLongAsItsMeanFromZero(String answers, int highest, String width) {
    assertThat(Figures.width(Optional.of(tally(answers)), highest)).isEqualTo(width);
  }

  @Test
  void noBarIsLongerThanItsFrame() {
    Property.forAll(
        random -> random.ints(1 + random.nextInt(9), 1, 5).boxed().toList(),
        marks -> {
          var tally = Tally.NONE;
          for (int mark : marks) {
            tally = tally.with(mark);
          }

          assertThat(Double.parseDouble(Figures.width(Optional.of(tally), 4)))
              .isBetween(25.0, 100.0);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "SCALE, '4 4 3 1', '4: 2 · 3: 1 · 1: 1'",
    "YES_NO, '1 0 1', 'да: 2 · не: 1'",
    "PERCENT, '70 70 100', '100\u202F%: 1 · 70\u202F%: 2'",
  })
  void howOftenEachAnswerWasGivenTheHighestFirst(QuestionKind kind, String answers, String spread) {
    assertThat(FIGURES.spread(kind, 4, Optional.of(tally(answers)))).isEqualTo(spread);
  }

  @ParameterizedTest
  @CsvSource({"'2 2', '3 3', '+1,00'", "'3 3', '2 3', '\u22120,50'", "'2 3', '3 2', '0,00'"})
  void aGainHasItsSign(String before, String after, String gain) {
    assertThat(FIGURES.gain(tally(before), tally(after))).isEqualTo(gain);
  }

  @Test
  void anEnglishReaderGetsEnglishNumbers() {
    var english = new Figures(Texts.ofCommand(CATALOGUE, Face.ENGLISH));

    assertThat(english.mean(QuestionKind.SCALE, Optional.of(tally("4 4 3")))).isEqualTo("3.67");
    assertThat(english.spread(QuestionKind.YES_NO, 4, Optional.of(tally("1")))).isEqualTo("yes: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "obuka, TRAINING",
    "serija, SERIES",
    "program, PROGRAMME",
    "godina, YEAR",
    "predavac, TRAINER"
  })
  void anAspectIsFoundByItsAddress(String id, Aspect aspect) {
    assertThat(Aspect.of(id)).contains(aspect);
    assertThat(aspect.id()).isEqualTo(id);
    assertThat(Aspect.of(id.toUpperCase(Locale.ROOT))).isEmpty();
  }

  private static Tally tally(String answers) {
    var tally = Tally.NONE;
    for (var answer : answers.split(" ", -1)) {
      tally = tally.with(Integer.parseInt(answer));
    }
    return tally;
  }
}

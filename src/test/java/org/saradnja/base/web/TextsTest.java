package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.Sentence;

class TextsTest {

  private static final LocalDate DAY = LocalDate.parse("2027-04-26");
  private static final Instant MOMENT = Instant.parse("2027-04-20T08:14:02Z");

  private final Texts serbian = texts(Face.CYRILLIC);
  private final Texts english = texts(Face.ENGLISH);

  @Test
  void aMissingTextIsAnErrorNotAnEmptyPlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> serbian.get("no.such.key"));
  }

  @Test
  void theNumberChoosesTheForm() {
    assertThat(serbian.count("form.errors", 1)).isEqualTo("Исправите 1 ставку");
    assertThat(serbian.count("form.errors", 22)).isEqualTo("Исправите 22 ставке");
    assertThat(serbian.count("form.errors", 12)).isEqualTo("Исправите 12 ставки");
    assertThat(english.count("form.errors", 1)).isEqualTo("Correct 1 item");
    assertThat(english.count("form.errors", 1200)).isEqualTo("Correct 1,200 items");
  }

  @Test
  void amountsAndDaysAreWrittenAsTheFaceWritesThem() {
    assertThat(serbian.amount(Dinars.of(5_820_000))).isEqualTo("5.820.000");
    assertThat(english.amount(Dinars.of(5_820_000))).isEqualTo("5,820,000");
    assertThat(serbian.exactAmount(Dinars.of(5_820_000))).isEqualTo("5.820.000,00");
    assertThat(serbian.day(DAY)).isEqualTo("26. априла 2027.");
    assertThat(english.day(DAY)).isEqualTo("26 April 2027");
    assertThat(serbian.weekday(DAY)).isEqualTo("понедељак");
  }

  @Test
  void daysInARowAreAPeriodAndOthersAreNamedOneByOne() {
    var next = DAY.plusDays(1);
    var later = DAY.plusDays(7);

    assertThat(serbian.days(List.of(DAY))).isEqualTo("26. априла 2027.");
    assertThat(serbian.days(List.of(DAY, next))).isEqualTo("26–27. априла 2027.");
    assertThat(english.days(List.of(DAY, next))).isEqualTo("26–27 April 2027");
    assertThat(serbian.days(List.of(DAY, later))).isEqualTo("26. априла 2027, 3. маја 2027.");
    assertThat(serbian.period(DAY, later)).isEqualTo("26. априла – 3. маја 2027.");
  }

  @Test
  void theLastOfSeveralChoicesIsJoinedByAWord() {
    assertThat(serbian.either(List.of())).isEmpty();
    assertThat(serbian.either(List.of(3))).isEqualTo("3");
    assertThat(serbian.either(List.of(3, 5))).isEqualTo("3 или 5");
    assertThat(english.either(List.of(3, 5, 7))).isEqualTo("3, 5 or 7");
  }

  @Test
  void momentsAreToldInTheOfficesZone() {
    assertThat(serbian.moment(MOMENT)).isEqualTo("20. 4. 2027. у 10.14.02");
    assertThat(serbian.dayOf(Instant.parse("2027-04-20T22:30:00Z")))
        .isEqualTo(LocalDate.parse("2027-04-21"));
  }

  @Test
  void aTimeThatProvesSomethingHasSeconds() {
    assertThat(serbian.clock(MOMENT)).isEqualTo("10.14.02");
    assertThat(english.clock(MOMENT)).isEqualTo("10:14:02");
  }

  @Test
  void aPartHasOneDecimalOrNone() {
    assertThat(serbian.percent(577)).isEqualTo("5,8\u202F%");
    assertThat(serbian.percent(1000)).isEqualTo("10\u202F%");
    assertThat(english.percent(577)).isEqualTo("5.8%");
  }

  @Test
  void whatAnActNamesIsWrittenAsTheFaceWritesIt() {
    assertThat(serbian.get("form.limit", MOMENT)).contains("20. 4. 2027. у 10.14.02");
    assertThat(english.get("form.limit", Dinars.of(38_200))).contains("38,200");
    assertThat(serbian.get("form.limit", DAY)).contains("26. 4. 2027.");
  }

  private static Texts texts(Face face) {
    try {
      var frame =
          new Frame("/", "", "", null, () -> new Frame.Token("", ""), false, null, null, "");
      return new Texts(new TextCatalogue(), face, Office.ZONE, frame);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12. маја 2027., до подне | 12. маја 2027, до подне",
        "до 12. маја 2027.. | до 12. маја 2027.",
        "(12. маја 2027.) | (12. маја 2027)",
        "члан 9.; члан 10. | члан 9; члан 10.",
        "од 12. маја до 13. маја | од 12. маја до 13. маја",
        "1... | 1...",
        "у 10.14.02, 5.820.000 | у 10.14.02, 5.820.000",
        "итд., и даље | итд., и даље",
      })
  void theStopOfANumberIsNotWrittenBeforeAnotherSign(String put, String written) {
    assertThat(serbian.get("capacity.coming", put)).endsWith(": " + written);
    assertThat(english.get("capacity.coming", put)).endsWith(put);
  }

  @Test
  void aNameInASentenceIsWrittenInTheScriptOfTheFace() {
    var sentence = Sentence.of("capacity.coming", Localised.ofCyrillic("Љубовија"));

    assertThat(serbian.tell(sentence)).endsWith("Љубовија");
    assertThat(english.tell(sentence)).endsWith("Ljubovija");
  }
}

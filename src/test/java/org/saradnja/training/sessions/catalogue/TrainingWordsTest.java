package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.catalogue.TrainingCalendarTest.FIRST;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.catalogue.SessionPublicPage.Day;

class TrainingWordsTest {

  private static final SessionPlan HELD = TrainingCalendarTest.plan(0, "");
  private static final SessionPlan CANCELLED = TrainingCalendarTest.plan(1, "нема сале");

  @Test
  void aDayIsAheadThenRunsThenIsDone() {
    assertThat(on(FIRST.minusDays(1)).days(HELD)).extracting(Day::mark).containsOnly("");
    assertThat(on(FIRST).days(HELD)).extracting(Day::mark).containsExactly("run", "");
    assertThat(on(FIRST.plusDays(1)).days(HELD)).extracting(Day::mark).containsExactly("ok", "run");
    assertThat(on(FIRST.plusDays(2)).days(HELD)).extracting(Day::mark).containsOnly("ok");
  }

  @Test
  void aCancelledTrainingIsNeverShownAsHeld() {
    assertThat(on(FIRST.plusYears(1)).days(CANCELLED)).extracting(Day::mark).containsOnly("");
  }

  @Test
  void twoDaysInARowAreOnePeriod() {
    assertThat(on(FIRST).days(HELD.content())).isEqualTo("11–12. марта 2027.");
  }

  @Test
  void aTownStandsInItsCaseInSerbianAndAfterAPrepositionInEnglish() {
    var zlatibor = new Place("Златибор", "Златибора", "на Златибору");

    assertThat(zlatibor.in(texts(Face.CYRILLIC))).isEqualTo("на Златибору");
    assertThat(zlatibor.in(texts(Face.ENGLISH))).isEqualTo("Zlatibor");
  }

  @ParameterizedTest(name = "{0} seats, {1} taken, {2} waiting: {3}")
  @CsvSource({
    "20, 20, 0, Места су попуњена; на листи чекања нема никога.",
    "20, 20, 1, Места су попуњена; на листи чекања је 1 пријава.",
    "20, 20, 3, Места су попуњена; на листи чекања су 3 пријаве.",
    "20, 22, 5, Места су попуњена; на листи чекања је 5 пријава.",
  })
  void aFullTrainingSaysHowManyWait(int seats, int taken, int waiting, String said) {
    assertThat(new Occupancy(seats, taken, waiting).say(texts(Face.CYRILLIC))).isEqualTo(said);
  }

  @Test
  void whileASeatIsFreeNobodyIsToldOfTheWaitingList() {
    assertThat(new Occupancy(20, 19, 4).say(texts(Face.CYRILLIC)))
        .contains("1")
        .doesNotContain("чекања");
  }

  private static TrainingWords on(LocalDate today) {
    return new TrainingWords(today, texts(Face.CYRILLIC));
  }

  private static Texts texts(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}

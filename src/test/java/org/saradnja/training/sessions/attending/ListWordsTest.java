package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.attending.CheckIn.Told;

/** Corrections and wrong clocks, in words. */
class ListWordsTest {

  private static final TextCatalogue CATALOGUE = TextCatalogue.ofCommands();
  private static final Texts T = Texts.ofCommand(CATALOGUE, Face.CYRILLIC);
  private static final Instant MARKED = Instant.parse("2027-03-12T13:38:00Z");
  private static final Instant RECEIVED = Instant.parse("2027-03-12T13:40:30Z");

  @ParameterizedTest(name = "{0} min")
  @CsvSource(
      delimiter = '|',
      value = {
        "300 | Сат уређаја је ишао напред 300 минута: означено у 14.38.00 (на уређају у 19.38.00), "
            + "примљено 12. 3. 2027. у 14.40.30.",
        "-21 | Сат уређаја је каснио 21 минут: означено у 14.38.00 (на уређају у 14.17.00), "
            + "примљено 12. 3. 2027. у 14.40.30.",
      })
  void aMomentThatWasPutRightSaysWhenItWasMarkedAndReceivedAndByHowMuch(
      long minutes, String words) {
    assertThat(ClockWords.of(told(Duration.ofMinutes(minutes)), T)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"0", "120000", "-120000"})
  void aLittleDifferenceIsNotWorthAWord(long milliseconds) {
    assertThat(ClockWords.of(told(Duration.ofMillis(milliseconds)), T)).isEmpty();
  }

  @Test
  void whatWasNeverToldByADeviceHasNoClock() {
    assertThat(ClockWords.of(new CheckIn(1, 1, MARKED, Source.LIST), T)).isEmpty();
  }

  @Test
  void theHolderOfTheDeviceIsToldToPutTheClockRight() {
    assertThat(ClockWords.warning(Duration.ofMinutes(-4), T))
        .startsWith("Сат овог уређаја касни 4 минута.");
    assertThat(
            ScriptWords.of(
                ClockWords.warning(Duration.ofMinutes(5), face(Face.LATIN)), face(Face.LATIN)))
        .startsWith("Sat ovog uređaja ide napred 5 minuta.");
    assertThat(
            ScriptWords.of(
                ClockWords.warning(Duration.ofMinutes(5), face(Face.ENGLISH)), face(Face.ENGLISH)))
        .startsWith("The clock of this device is 5 minutes ahead.");
  }

  @Test
  void everyChangeOfADayIsNamedWithWhatWasBeforeAndAfter() {
    var before = new DayState(new TreeMap<>(Map.of(1, MARKED)), Ruling.NONE);
    var after =
        new DayState(
            new TreeMap<>(Map.of(2, RECEIVED)), new Ruling(Optional.of(12), "службени пут"));

    assertThat(Traces.changes(before, after, T))
        .containsExactly(
            "1. потпис: у 14.38.00 → није потписан",
            "2. потпис: није потписан → у 14.40.30",
            "Кашњење: по сату → 12 минута",
            "Оправдање: нема → службени пут");
  }

  @Test
  void whatDidNotChangeIsNotNamed() {
    var state = new DayState(new TreeMap<>(Map.of(1, MARKED)), new Ruling(Optional.of(0), ""));
    var other = new DayState(new TreeMap<>(Map.of(1, MARKED)), Ruling.NONE);

    assertThat(Traces.changes(state, state, T)).isEmpty();
    assertThat(Traces.changes(state, other, T)).containsExactly("Кашњење: 0 минута → по сату");
  }

  private static CheckIn told(Duration off) {
    return new CheckIn(1, 1, MARKED, Source.TICK, Optional.of(new Told(RECEIVED, off)));
  }

  private static Texts face(Face face) {
    return Texts.ofCommand(CATALOGUE, face);
  }
}

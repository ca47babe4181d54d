package org.saradnja.training.sessions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.SomePlan.CLOSES;
import static org.saradnja.training.sessions.SomePlan.FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SomePlan;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;
import org.saradnja.training.sessions.catalogue.SeriesPublicPage.Named;
import org.saradnja.training.sessions.catalogue.SessionPublicPage.Day;
import org.saradnja.training.sessions.catalogue.TrainingWords.State;

class TrainingWordsTest {

  private static final SessionPlan HELD = SomePlan.announced();
  private static final SessionPlan CANCELLED = SomePlan.cancelled("нема сале");
  private static final SessionPlan PAST = SomePlan.takenOver("вест");

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
    assertThat(on(FIRST.plusYears(1)).state(CANCELLED)).isEqualTo("отказана");
  }

  @Test
  void twoDaysInARowAreOnePeriod() {
    assertThat(on(FIRST).days(HELD.content())).isEqualTo("11–12. марта 2027.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2027-03-07, OPEN, run, a day",
    "2027-03-08, CLOSED, soon, a day",
    "2027-03-10, CLOSED, soon, a day",
    "2027-03-11, RUNNING, run, none",
    "2027-03-12, RUNNING, run, none",
    "2027-03-13, OVER, ok, none"
  })
  void theStateChangesWithTheDay(LocalDate today, State state, String mark, String badge) {
    var words = on(today);

    assertThat(words.stateOf(HELD)).isEqualTo(state);
    assertThat(words.stateOf(HELD).mark()).isEqualTo(mark);
    assertThat(words.badge(HELD) == null).isEqualTo(badge.equals("none"));
    assertThat(words.badge(CANCELLED)).isNull();
  }

  @Test
  void everyRoomIsNamedWithHowManyItHoldsAndHowOneGetsIn() {
    assertThat(fact("Сала", Face.CYRILLIC))
        .isEqualTo("Мала сала, до 12 особа, други спрат, лифт; Велика сала, до 40 особа");
    assertThat(fact("Room", Face.ENGLISH))
        .isEqualTo("Mala sala, up to 12 people, drugi sprat, lift; Velika sala, up to 40 people");
    assertThat(fact("Приступачност", Face.CYRILLIC)).isEqualTo("без степеника");
  }

  @Test
  void ofATrainingOfThePastNothingIsSaidThatNobodyPublished() {
    assertThat(on(FIRST).facts(PAST)).extracting(Fact::name).containsExactly("Када");
    assertThat(TrainingWords.where(PAST.content().venue())).isEmpty();
  }

  @Test
  void whoMayApplyReadsHowManySeatsAreLeft() {
    var open = on(CLOSES);

    assertThat(open.applying(HELD, new Occupancy(18, 17, 0))).endsWith("Слободно је 1 место.");
    assertThat(open.applying(HELD, new Occupancy(18, 18, 3)))
        .endsWith("Места су попуњена; на листи чекања су 3 пријаве.");
    assertThat(on(FIRST.minusDays(1)).applying(HELD, new Occupancy(18, 0, 0)))
        .startsWith("Рок за пријаве истекао је 7. марта 2027.");
    assertThat(open.applying(CANCELLED, new Occupancy(18, 0, 0)))
        .isEqualTo("Обука је отказана, па се пријаве не примају.");
  }

  @Test
  void theTownStandsInTheCaseThatTheSentenceNeeds() {
    assertThat(on(FIRST).heading(HELD)).isEqualTo("Обука у Суботици");
    assertThat(words(FIRST, Face.ENGLISH).heading(HELD)).isEqualTo("Training in Subotica");
    assertThat(words(FIRST, Face.LATIN).place(HELD)).isEqualTo("Subotica");
  }

  @Test
  void theAgendaOfADayHasBeginningsAndEnds() {
    var days = on(FIRST).days(HELD);

    assertThat(days.getFirst().hours()).isEqualTo("10.00–17.00");
    assertThat(days.getFirst().agenda())
        .extracting(SessionPublicPage.Item::time)
        .containsExactly("10.20–11.05");
    assertThat(days.getLast().agenda())
        .extracting(SessionPublicPage.Item::title)
        .containsExactly("Радионица");
  }

  @Test
  void whatIsEmptyIsLeftOut() {
    assertThat(on(FIRST).practical(HELD.content()))
        .extracting(Fact::value)
        .containsExactly("воз", "понесите рачунар");
  }

  @Test
  void englishReadersReadTheEnglishNameOfADonorWhereThereIsOne() {
    var series = series("", true);

    assertThat(words(FIRST, Face.ENGLISH).support(series.support()))
        .extracting(Named::name)
        .containsExactly("Government of Switzerland", "Партнер");
    assertThat(on(FIRST).support(series.support()))
        .extracting(Named::name)
        .containsExactly("Влада Швајцарске", "Партнер");
  }

  @ParameterizedTest
  @CsvSource({
    "вест, true, Унето из извора:",
    "вест, false, Унето из извора:",
    "'', true, 'Ова серија, њени полазници и предавачи измишљени су за вежбу.'",
    "'', false, ''"
  })
  void whatIsInventedOrTakenFromASourceSaysSo(String source, boolean invented, String notice) {
    assertThat(on(FIRST).notice(series(source, invented))).isEqualTo(notice);
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

  private static String fact(String name, Face face) {
    return words(CLOSES, face).facts(HELD).stream()
        .filter(fact -> fact.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static SeriesPlan series(String source, boolean invented) {
    var series =
        new Series(
            new SeriesId(new UUID(0, 2)),
            new SeriesCode("proba"),
            new ProgrammeId(new UUID(0, 3)),
            Localised.ofCyrillic("Пробна серија"),
            "organizator",
            invented);
    var support =
        List.of(
            new Support(Part.DONOR, "Влада Швајцарске", "Government of Switzerland"),
            new Support(Part.PARTNER, "Партнер", ""));
    return new SeriesPlan(series, "О серији.", support, source);
  }

  private static TrainingWords on(LocalDate today) {
    return words(today, Face.CYRILLIC);
  }

  private static TrainingWords words(LocalDate today, Face face) {
    return new TrainingWords(today, texts(face));
  }

  private static Texts texts(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}

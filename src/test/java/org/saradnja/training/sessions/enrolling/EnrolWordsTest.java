package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.NOON;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.applicant;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.base;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.inLine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;

class EnrolWordsTest {

  private static final Base BASE = base(1, "raska", NOON);
  private final EnrolWords words = words(Face.CYRILLIC);

  @Test
  void theOrderOfTheListIsExplainedToWhoeverStandsInIt() {
    var first = new Waiting(base(1, "arilje", NOON));
    var second = new Waiting(inLine(2, 3, "raska", NOON));
    var turns =
        WaitingOrder.of(
            List.of(first, second),
            List.of(new Seated(base(9, "raska", NOON), 1)),
            Optional.empty());

    assertThat(words.words(second, turns))
        .containsExactly(
            "Место на листи чекања: 2.",
            "Прво иду јединице са мање места, затим ранија пријава, а међу колегама послатим "
                + "заједно ред на списку. Јединица до тог реда има 1 место.",
            "На списку који је јединица послала: 3. по реду.");
    assertThat(words.words(first, turns)).hasSize(2).first().isEqualTo("Место на листи чекања: 1.");
  }

  @Test
  void whoWaitsBecauseOfTheQuotaIsToldSo() {
    var barred = new Waiting(base(1, "raska", NOON));
    var turns =
        WaitingOrder.of(
            List.of(barred), List.of(new Seated(base(9, "raska", NOON), 1)), Optional.of(1));

    assertThat(words.words(barred, turns).get(1)).contains("достигла највећи број полазника");
  }

  @Test
  void anOfferSaysUntilWhenAndALapsedOneNothingMore() {
    var offered = new Offered(BASE, 1, NOON.plus(Duration.ofHours(3)));
    var lapsed = new Offered(BASE, 1, NOON.minusSeconds(1));

    assertThat(words.words(offered, List.of()).getFirst()).contains("15.00");
    assertThat(words.isCallable(offered)).isTrue();
    assertThat(words.words(lapsed, List.of())).isEmpty();
    assertThat(words.isCallable(lapsed)).isFalse();
    assertThat(words.state(lapsed)).isEqualTo("место није потврђено у року");
    assertThat(words.mark(lapsed)).isEqualTo("off");
  }

  @Test
  void everyStageHasItsWordsAndItsMarkInEveryFace() {
    var other = new EnrolmentId(new UUID(1, 2));
    for (var face : Face.values()) {
      EnrolmentTest.stages()
          .map(one -> (Enrolment) one.get()[0])
          .forEach(one -> assertThat(words(face).state(one)).as(one.stage()).isNotBlank());
    }
    assertThat(words.mark(new Seated(BASE, 1))).isEqualTo("ok");
    assertThat(words.mark(new Applied(BASE))).isEqualTo("run");
    assertThat(words.mark(new Absent(BASE, 1))).isEqualTo("late");
    assertThat(words.mark(new Replaced(BASE, NOON, other))).isEqualTo("off");
  }

  @Test
  void theReasonIsShownOfWhatEndedWithOne() {
    assertThat(EnrolWords.reason(new Refused(BASE, NOON, "није циљна група")))
        .isEqualTo("није циљна група");
    assertThat(EnrolWords.reason(new Withdrawn(BASE, NOON, "болест"))).isEqualTo("болест");
    assertThat(EnrolWords.reason(new Seated(BASE, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, вода, потребан смештај · вода",
    "true, '', потребан смештај",
    "false, вода, вода",
    "false, '', ''"
  })
  void theOrganiserReadsWhatToPrepare(boolean lodging, String text, String told) {
    var base = applicant("Проба Пробић", "raska", "");
    var needing =
        new Applicant(
            base.person(),
            base.name(),
            base.unit(),
            base.gender(),
            base.email(),
            base.job(),
            base.consent(),
            new Needs(text, lodging));

    assertThat(words.needs(needing)).isEqualTo(told);
    assertThat(words.consent(needing)).isEqualTo("Сагласност: Руководилац, 1. 4. 2027.");
  }

  @ParameterizedTest
  @CsvSource({
    "18, 17, 0, Слободно је 1 место.",
    "18, 15, 0, Слободна су 3 места.",
    "18, 18, 0, Места су попуњена; на листи чекања нема никога.",
    "18, 18, 2, Места су попуњена; на листи чекања су 2 пријаве.",
    "18, 20, 5, Места су попуњена; на листи чекања је 5 пријава."
  })
  void howFullItIsIsSaidInOneSentence(int seats, int taken, int waiting, String told) {
    assertThat(words.places(new Occupancy(seats, taken, waiting))).isEqualTo(told);
  }

  private static EnrolWords words(Face face) {
    return new EnrolWords(Texts.ofCommand(TextCatalogue.ofCommands(), face), NOON);
  }
}

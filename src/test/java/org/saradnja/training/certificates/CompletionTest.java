package org.saradnja.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.certificates.Completion.Outcome.CERTIFICATE;
import static org.saradnja.training.certificates.Completion.Outcome.CONFIRMATION;
import static org.saradnja.training.certificates.Completion.Outcome.NOTHING;
import static org.saradnja.training.certificates.CompletionRule.Signatures.AS_COUNTED;
import static org.saradnja.training.certificates.CompletionRule.Signatures.EVERY_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;
import org.saradnja.training.certificates.Completion.Reason;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;

class CompletionTest {

  @ParameterizedTest(name = "{0}, {1}, {2} points of 60: {3}")
  @CsvSource({
    "PRESENT, PRESENT, 60, CERTIFICATE",
    "PRESENT, LATE, 100, CERTIFICATE",
    "PRESENT, PRESENT, 59, CONFIRMATION",
    "PRESENT, PRESENT, , CONFIRMATION",
    "PRESENT, EXCUSED, 100, NOTHING",
    "ABSENT, PRESENT, 100, NOTHING",
  })
  void theRuleOf2019(Standing first, Standing second, Integer points, Completion.Outcome outcome) {
    var facts = Facts.of(points, first, second);

    assertThat(Completion.of(Facts.rule(AS_COUNTED, true), facts).outcome()).isEqualTo(outcome);
  }

  @Test
  void eachConditionIsAnsweredByItself() {
    var completion =
        Completion.of(Facts.rule(AS_COUNTED, true), Facts.of(40, Standing.LATE, Standing.EXCUSED));

    assertThat(completion.lines())
        .extracting(Completion.Line::day, Completion.Line::met, Completion.Line::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, true, Reason.LATE),
            org.assertj.core.groups.Tuple.tuple(2, false, Reason.EXCUSED),
            org.assertj.core.groups.Tuple.tuple(0, false, Reason.FAILED));
    assertThat(completion.lines().getFirst().on()).contains(Facts.FIRST_DAY);
  }

  @Test
  void everyPointOfADayIsAskedForWhenTheRuleSaysSo() {
    var facts =
        Facts.with(
            Optional.of(60),
            List.of(Facts.day(1, 2, Standing.PRESENT), Facts.day(2, 1, Standing.LATE)));

    assertThat(Completion.of(Facts.rule(AS_COUNTED, true), facts).outcome()).isEqualTo(CERTIFICATE);
    var strict = Completion.of(Facts.rule(EVERY_POINT, true), facts);
    assertThat(strict.outcome()).isEqualTo(NOTHING);
    assertThat(strict.lines().get(1).reason()).isEqualTo(Reason.POINT_MISSING);
  }

  @Test
  void withoutATestThereIsOnlyAConfirmation() {
    var facts = Facts.of(100, Standing.PRESENT, Standing.PRESENT);

    var completion = Completion.of(Facts.rule(AS_COUNTED, false), facts);

    assertThat(completion.outcome()).isEqualTo(CONFIRMATION);
    assertThat(completion.lines()).noneMatch(Completion.Line::concernsTheTest);
  }

  @Test
  void aRequiredDayOfWhichNothingIsKnownIsNotAttended() {
    var facts =
        new Completion.Facts(
            2,
            new Attendance(Facts.WHO, List.of(Facts.day(1, 2, Standing.PRESENT))),
            Optional.empty());

    var completion = Completion.of(Facts.rule(AS_COUNTED, false), facts);

    assertThat(completion.outcome()).isEqualTo(NOTHING);
    assertThat(completion.lines().get(1).reason()).isEqualTo(Reason.NOT_RECORDED);
  }

  @Test
  void aSessionOfNoDaysCompletesNothing() {
    var facts = new Completion.Facts(0, new Attendance(Facts.WHO, List.of()), Optional.empty());

    assertThat(Completion.of(Facts.rule(AS_COUNTED, false), facts).outcome()).isEqualTo(NOTHING);
  }

  @Test
  void onlyTheDaysThatTheRuleNamesAreRequired() {
    var rule =
        new CompletionRule(
            2,
            "",
            List.of(2),
            AS_COUNTED,
            true,
            Optional.empty(),
            LocalDate.EPOCH,
            Facts.PROVISION);

    var completion = Completion.of(rule, Facts.of(60, Standing.ABSENT, Standing.PRESENT));

    assertThat(completion.outcome()).isEqualTo(CERTIFICATE);
  }

  @Test
  void aCertificateIsAlwaysExplainedByConditionsThatWereAllMet() {
    Property.forAll(
        CompletionTest::anything,
        judged -> {
          var completion = judged.completion();
          boolean everything = completion.lines().stream().allMatch(Completion.Line::met);
          boolean days =
              completion.lines().stream()
                  .filter(line -> !line.concernsTheTest())
                  .allMatch(Completion.Line::met);

          assertThat(completion.outcome() == CERTIFICATE)
              .isEqualTo(everything && judged.rule().test());
          assertThat(completion.outcome() == NOTHING).isEqualTo(!days);
        });
  }

  @Test
  void whatWasDecidedIsDecidedAgainFromWhatWasStored() {
    Property.forAll(
        CompletionTest::anything,
        judged -> {
          var stored = Judgement.read(judged.canonical());

          assertThat(stored).isEqualTo(judged);
          assertThat(stored.holds()).isTrue();
          assertThat(stored.canonical()).isEqualTo(judged.canonical());
        });
  }

  @Test
  void aChangedFactIsNoticedWhenItIsDecidedAgain() {
    var judged =
        Judgement.of(
            Facts.rule(AS_COUNTED, true), Facts.of(59, Standing.PRESENT, Standing.PRESENT));

    var forged = Judgement.read(judged.canonical().replace("\"points\":5900", "\"points\":6000"));

    assertThat(forged.holds()).isFalse();
  }

  @Test
  void theOrderInWhichDaysWereEnteredDecidesNothing() {
    Property.forAll(
        CompletionTest::anything,
        judged -> {
          var days = new ArrayList<>(judged.facts().attendance().days());
          Collections.shuffle(days, new Random(7));
          var shuffled =
              new Completion.Facts(
                  judged.facts().sessionDays(),
                  new Attendance(Facts.WHO, days),
                  judged.facts().result());

          assertThat(Completion.of(judged.rule(), shuffled)).isEqualTo(judged.completion());
        });
  }

  private static Judgement anything(RandomGenerator random) {
    int sessionDays = random.nextInt(1, 4);
    List<DayAttendance> days =
        IntStream.rangeClosed(1, sessionDays)
            .filter(_ -> random.nextInt(8) > 0)
            .mapToObj(number ->
                Facts.day(
                    number,
                    random.nextInt(3),
                    Standing.values()[random.nextInt(Standing.values().length)]))
            .toList();
    var points =
        random.nextBoolean() ? Optional.of(random.nextInt(101)) : Optional.<Integer>empty();
    var facts =
        new Completion.Facts(
            sessionDays, new Attendance(Facts.WHO, days), points.map(Facts::result));
    var signatures = random.nextBoolean() ? AS_COUNTED : EVERY_POINT;
    return Judgement.of(Facts.rule(signatures, random.nextBoolean()), facts);
  }
}

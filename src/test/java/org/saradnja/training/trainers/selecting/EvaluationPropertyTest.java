package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.saradnja.training.trainers.applying.StoredTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.saradnja.training.trainers.calling.StoredTrainerCall;
import org.saradnja.training.trainers.selecting.Evaluation.Asked;
import org.saradnja.training.trainers.selecting.Evaluation.Lack;

/** Whatever a committee finds and gives, an outcome can be defended. */
class EvaluationPropertyTest {

  private static final String AREA = SomeTrainerCall.SUBJECT;
  private static final SentApplication SENT =
      StoredTrainerApplication.of(StoredTrainerCall.of("pred-2095-01"), List.of(AREA));
  private static final List<UUID> SEATS =
      List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), new UUID(0, 5));
  private static final Criterion FIRST = criterion("professional", true, 30);
  private static final Criterion SECOND = criterion("teaching", true, 30);
  private static final Criterion YES_NO = criterion("course", false, 1);
  private static final List<String> CONDITIONS = List.of("degree", "experience");

  @Test
  void whatIsAccreditedLacksNothing() {
    Property.forAll(
        EvaluationPropertyTest::some,
        one -> {
          if (one.lacks().isEmpty()) {
            var outcome = one.outcomes().getFirst();
            boolean reaches = outcome.hundredths() >= one.asked().threshold() * outcome.most();

            assertThat(outcome.accredited())
                .isEqualTo(outcome.unmet().isEmpty() && outcome.denied().isEmpty() && reaches);
            assertThat(outcome.hundredths()).isBetween(0, outcome.most() * 100);
          }
        });
  }

  @Test
  void anUnmetConditionDecidesAlone() {
    Property.forAll(
        EvaluationPropertyTest::some,
        one -> {
          if (one.lacks().isEmpty() && !one.unmet().isEmpty()) {
            var outcome = one.outcomes().getFirst();

            assertThat(outcome.accredited()).isFalse();
            assertThat(outcome.unmet()).isEqualTo(one.unmet());
            assertThat(outcome.denied()).isEmpty();
            assertThat(outcome.hundredths()).isZero();
          }
        });
  }

  @Test
  void marksOfWhoMayNotJudgeChangeNothing() {
    Property.forAll(
        EvaluationPropertyTest::some,
        one -> {
          var stranger = UUID.randomUUID();
          var more = new ArrayList<>(one.marks());
          more.add(new Mark(AREA, "professional", stranger, 30));
          more.add(new Mark(AREA, "course", stranger, 1));
          var with = evaluation(one.judges(), one.members(), one.findings(), more);

          assertThat(with.lacks()).isEqualTo(one.lacks());
          if (one.lacks().isEmpty()) {
            assertThat(with.outcomes()).isEqualTo(one.outcomes());
          }
        });
  }

  @Test
  void morePointsNeverTakeAnAccreditationAway() {
    Property.forAll(
        EvaluationPropertyTest::some,
        one -> {
          var better =
              one.marks().stream()
                  .map(mark ->
                      new Mark(
                          mark.subject(),
                          mark.criterion(),
                          mark.member(),
                          mark.criterion().equals("course") ? 1 : Math.min(30, mark.points() + 5)))
                  .toList();
          var raised = evaluation(one.judges(), one.members(), one.findings(), better);

          if (one.lacks().isEmpty() && one.outcomes().getFirst().accredited()) {
            assertThat(raised.outcomes().getFirst().accredited()).isTrue();
          }
        });
  }

  @Test
  void halfOfTheCommitteeOrFewerNeverDecide() {
    Property.forAll(
        EvaluationPropertyTest::some,
        one ->
            assertThat(one.lacks().contains(Lack.QUORUM))
                .isEqualTo(2 * one.judges().size() <= one.members()));
  }

  @Test
  void whoHasJudgedHasNothingMoreToDoAndWhoHasNotHas() {
    Property.forAll(
        EvaluationPropertyTest::some,
        one -> {
          boolean found = !one.lacks().contains(Lack.FINDINGS);
          for (var judge : one.judges()) {
            long given = one.marks().stream().filter(mark -> mark.member().equals(judge)).count();

            assertThat(one.isJudgedBy(judge))
                .isEqualTo(found && (!one.unmet().isEmpty() || given == 3));
          }
        });
  }

  @Test
  void anAreaIsDecidedByItsOwnMarks() {
    var two =
        StoredTrainerApplication.of(
            StoredTrainerCall.of("pred-2095-02"), List.of(AREA, "opsti-akti"));
    var judges = SEATS.subList(0, 3);
    var marks = new ArrayList<Mark>();
    judges.forEach(judge -> {
      marks.addAll(marks(AREA, judge, 30, 30, 1));
      marks.addAll(marks("opsti-akti", judge, 10, 5, 1));
    });
    var evaluation =
        new Evaluation(
            two,
            new Asked(CONDITIONS, List.of(FIRST, SECOND, YES_NO), 60),
            3,
            judges,
            met(judges.getFirst()),
            marks);

    assertThat(evaluation.outcomes())
        .extracting(Outcome::subject, Outcome::accredited, Outcome::hundredths)
        .containsExactly(tuple(AREA, true, 6_000), tuple("opsti-akti", false, 1_500));
  }

  @ParameterizedTest(name = "{0} of {1} may judge: a quorum {2}")
  @CsvSource({
    "3, 3, true",
    "2, 3, true",
    "1, 3, false",
    "3, 5, true",
    "2, 5, false",
    "0, 3, false"
  })
  void moreThanHalfOfTheCommitteeMayJudge(int judges, int members, boolean quorum) {
    var evaluation =
        evaluation(SEATS.subList(0, judges), members, met(SEATS.getFirst()), List.of());

    assertThat(evaluation.lacks().contains(Lack.QUORUM)).isNotEqualTo(quorum);
  }

  @ParameterizedTest(name = "mean of {0}, {1}, {2} of 60: {3} hundredths")
  @CsvSource({
    "36, 36, 36, 3600",
    "36, 36, 35, 3567",
    "35, 35, 36, 3533",
    "1, 0, 0, 33",
    "2, 0, 0, 67"
  })
  void theMeanIsRoundedHalfUpOnceAndNotMemberByMember(int a, int b, int c, int hundredths) {
    var judges = SEATS.subList(0, 3);
    var marks = new ArrayList<Mark>();
    marks.addAll(marks(AREA, judges.get(0), Math.min(30, a), Math.max(0, a - 30), 1));
    marks.addAll(marks(AREA, judges.get(1), Math.min(30, b), Math.max(0, b - 30), 1));
    marks.addAll(marks(AREA, judges.get(2), Math.min(30, c), Math.max(0, c - 30), 1));

    var outcome = evaluation(judges, 3, met(judges.getFirst()), marks).outcomes().getFirst();

    assertThat(outcome.hundredths()).isEqualTo(hundredths);
    assertThat(outcome.accredited()).isEqualTo(hundredths >= 3_600);
  }

  private static Evaluation some(RandomGenerator random) {
    int members = random.nextBoolean() ? 3 : 5;
    var judges = SEATS.subList(0, random.nextInt(members + 1));
    var findings = new ArrayList<Finding>();
    for (var condition : CONDITIONS) {
      if (random.nextInt(8) > 0) {
        findings.add(
            new Finding(condition, random.nextInt(4) > 0, "према потврди", SEATS.getFirst()));
      }
    }
    var marks = new ArrayList<Mark>();
    for (var judge : judges) {
      if (random.nextInt(8) > 0) {
        marks.addAll(marks(AREA, judge, random.nextInt(31), random.nextInt(31), random.nextInt(2)));
      }
    }
    return evaluation(judges, members, findings, marks);
  }

  private static Evaluation evaluation(
      List<UUID> judges, int members, List<Finding> findings, List<Mark> marks) {
    return new Evaluation(
        SENT,
        new Asked(CONDITIONS, List.of(FIRST, SECOND, YES_NO), 60),
        members,
        judges,
        findings,
        marks);
  }

  private static List<Finding> met(UUID member) {
    return CONDITIONS.stream().map(one -> new Finding(one, true, "", member)).toList();
  }

  private static List<Mark> marks(String area, UUID judge, int first, int second, int yes) {
    return List.of(
        new Mark(area, "professional", judge, first),
        new Mark(area, "teaching", judge, second),
        new Mark(area, "course", judge, yes));
  }

  private static Criterion criterion(String code, boolean scored, int most) {
    return new Criterion(code, scored, most, new Requirement(code, code, code, "", "", true));
  }
}

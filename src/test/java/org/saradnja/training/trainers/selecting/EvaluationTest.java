package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Property;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.selecting.Evaluation.Asked;
import org.saradnja.training.trainers.selecting.Evaluation.Lack;

/** From findings and marks to an outcome (Regulation 90/2018, Article 5; points are a setting). */
class EvaluationTest {

  private static final String AREA = "civilno-drustvo";
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);
  private static final UUID THIRD = new UUID(0, 3);
  private static final List<UUID> ALL = List.of(FIRST, SECOND, THIRD);
  private static final Criterion POINTS = criterion("professional", true, 50);
  private static final Criterion YES_NO = criterion("course", false, 1);
  private static final Asked ASKED =
      new Asked(List.of("degree", "experience"), List.of(POINTS, YES_NO), 60);
  private static final List<Finding> MET =
      List.of(new Finding("degree", true, "", FIRST), new Finding("experience", true, "", FIRST));

  @ParameterizedTest(name = "{0}, {1} and {2} of 50 against 60 percent: {3}, {4}")
  @CsvSource({
    "30, 30, 30, 3000, true",
    "29, 30, 30, 2967, false",
    "50, 50, 0, 3333, true",
    "0, 0, 0, 0, false",
    "31, 30, 29, 3000, true",
  })
  void theMeanOfTheJudgesMustReachTheThreshold(
      int one, int two, int three, int hundredths, boolean accredited) {
    var evaluation = evaluation(ALL, MET, marks(List.of(one, two, three), 1, 1, 1));

    assertThat(evaluation.lacks()).isEmpty();
    assertThat(evaluation.outcomes())
        .singleElement()
        .satisfies(outcome -> {
          assertThat(outcome.hundredths()).isEqualTo(hundredths);
          assertThat(outcome.accredited()).isEqualTo(accredited);
          assertThat(outcome.most()).isEqualTo(50);
        });
  }

  @ParameterizedTest(name = "answers {0}, {1}, {2}: denied {3}")
  @CsvSource({"1, 1, 1, false", "1, 1, 0, false", "1, 0, 0, true", "0, 0, 0, true"})
  void aMandatoryCriterionNeedsMoreThanHalfOfTheJudges(int a, int b, int c, boolean denied) {
    var outcome = evaluation(ALL, MET, marks(List.of(50, 50, 50), a, b, c)).outcomes().getFirst();

    assertThat(outcome.denied()).hasSize(denied ? 1 : 0);
    assertThat(outcome.accredited()).isEqualTo(!denied);
  }

  @Test
  void aConditionThatIsNotMetDecidesAloneAndNeedsNoMarks() {
    var unmet =
        List.of(
            new Finding("degree", true, "", FIRST),
            new Finding("experience", false, "две године", SECOND));

    var evaluation = evaluation(ALL, unmet, List.of());

    assertThat(evaluation.lacks()).isEmpty();
    assertThat(evaluation.isJudgedBy(FIRST)).isTrue();
    assertThat(evaluation.outcomes().getFirst())
        .satisfies(outcome -> {
          assertThat(outcome.accredited()).isFalse();
          assertThat(outcome.unmet()).containsExactly("experience");
        });
  }

  @Test
  void nothingIsDecidedWhileAnythingIsMissing() {
    assertThat(evaluation(ALL, List.of(), List.of()).lacks()).containsExactly(Lack.FINDINGS);
    assertThat(evaluation(ALL, MET, List.of()).lacks()).containsExactly(Lack.MARKS);
    var two = marks(List.of(40, 40), 1, 1);
    assertThat(evaluation(ALL, MET, two).lacks()).containsExactly(Lack.MARKS);
    assertThat(evaluation(List.of(FIRST), MET, marks(List.of(40), 1)).lacks())
        .containsExactly(Lack.QUORUM);
    assertThatIllegalStateException()
        .isThrownBy(() -> evaluation(ALL, MET, two).outcomes())
        .withMessageContaining("Not evaluated yet");
  }

  @Test
  void whoIsInConflictIsNotCountedAndTwoOfThreeAreEnough() {
    var marks = marks(List.of(30, 31, 0), 1, 1, 0);

    var evaluation = evaluation(List.of(FIRST, SECOND), MET, marks);

    assertThat(evaluation.lacks()).isEmpty();
    assertThat(evaluation.outcomes().getFirst().hundredths()).isEqualTo(3050);
    assertThat(evaluation.outcomes().getFirst().accredited()).isTrue();
  }

  @Test
  void theOutcomeDoesNotDependOnTheOrderOfTheMarks() {
    Property.forAll(
        random ->
            marks(List.of(random.nextInt(51), random.nextInt(51), random.nextInt(51)), 1, 1, 0),
        marks -> {
          var shuffled = new ArrayList<>(marks);
          Collections.shuffle(shuffled, new Random(7));

          assertThat(evaluation(ALL, MET, shuffled).outcomes())
              .isEqualTo(evaluation(ALL, MET, marks).outcomes());
        });
  }

  @Test
  void aConditionIsNeverNotMetWithoutAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Finding("degree", false, " ", FIRST));
  }

  private static List<Mark> marks(List<Integer> points, int... answers) {
    var marks = new ArrayList<Mark>();
    for (int at = 0; at < points.size(); at++) {
      marks.add(new Mark(AREA, "professional", ALL.get(at), points.get(at)));
      marks.add(new Mark(AREA, "course", ALL.get(at), answers[at]));
    }
    return marks;
  }

  private static Evaluation evaluation(
      List<UUID> judges, List<Finding> findings, List<Mark> marks) {
    return new Evaluation(APPLICATION, ASKED, ALL.size(), judges, findings, marks);
  }

  private static Criterion criterion(String code, boolean scored, int most) {
    return new Criterion(code, scored, most, new Requirement(code, code, code, "", "", true));
  }

  private static final SentApplication APPLICATION =
      new SentApplication(
          new TrainerApplicationId(new UUID(1, 1)),
          new TrainerCallId(new UUID(2, 2)),
          new PersonId(new UUID(3, 3)),
          "AKR-1/2027",
          Instant.parse("2027-04-12T07:00:00Z"),
          Digest.ofText("prijava"),
          new SentApplication.Content(
              "pred-2027-01",
              Localised.ofCyrillic("Проба Пробић"),
              List.of(AREA),
              "Факултет",
              7,
              "",
              "",
              "",
              "",
              List.of()),
          false);
}

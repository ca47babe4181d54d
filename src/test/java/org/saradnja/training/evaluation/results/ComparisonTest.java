package org.saradnja.training.evaluation.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.evaluation.SomeTraining.LAST_DAY;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.Property;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.Box;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.Evaluation;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Slot;
import org.saradnja.training.evaluation.SomeTraining;
import org.saradnja.training.evaluation.Tally;

/** Trainings beside each other: what is added, what is left out, and what a file says of it. */
class ComparisonTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Test
  void indicatorsOfTrainingsThatHaveEnoughAnswersAreAdded() {
    var comparison = compare(answered("a", 5, 4), answered("b", 6, 3));

    assertThat(comparison.lines()).hasSize(1);
    var line = comparison.lines().getFirst();
    assertThat(line.trainings()).isEqualTo(2);
    assertThat(line.overall().orElseThrow()).isEqualTo(tally(Map.of(4, 5, 3, 6)));
    assertThat(comparison.leftOut()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "5, 0", "0, 1"})
  void aTrainingWithTooFewAnswersIsLeftOutAndCounted(int answers, int leftOut) {
    var comparison = compare(answered("velika", 9, 4), answered("mala", answers, 1));

    assertThat(comparison.leftOut()).isEqualTo(leftOut);
    assertThat(comparison.lines().getFirst().overall().orElseThrow().number())
        .isEqualTo(9 + (leftOut == 0 ? answers : 0));
  }

  @Test
  void aTrainingThatStillTakesAnswersIsLeftOut() {
    var box = box(9, 4);
    var open = SomeTraining.named("otvorena");
    open =
        SomeTraining.of(
            "otvorena",
            4,
            new Evaluation(open.session().id(), open.form().id(), Box.EMPTY, box, false));

    var comparison = compare(open);

    assertThat(comparison.lines()).isEmpty();
    assertThat(comparison.leftOut()).isEqualTo(1);
  }

  @Test
  void aLineOfNothingIsNoLine() {
    var comparison =
        Comparison.of(cells(answered("a", 5, 4), answered("b", 2, 1)), ComparisonTest::code);

    assertThat(comparison.lines()).extracting(Comparison.Line::key).containsExactly("a");
    assertThat(Comparison.of(List.of(), ComparisonTest::code).lines()).isEmpty();
  }

  @Test
  void aYesCountsAsAWholeSoThatItCanBeAddedToPartsOfAHundred() {
    var marks = new HashMap<Slot, Integer>();
    marks.put(Slot.of(SomeTraining.MET.key()), 1);
    marks.put(Slot.of(SomeTraining.PART.key()), 50);
    var box = Box.EMPTY;
    for (int sheet = 0; sheet < 5; sheet++) {
      box = box.with(new AnswerSheet(marks, Map.of()));
    }

    var line = compare(SomeTraining.closed("a", 4, box)).lines().getFirst();

    assertThat(line.expectations().orElseThrow()).isEqualTo(tally(Map.of(50, 5, 100, 5)));
    assertThat(line.expectations().orElseThrow().mean()).isEqualTo(7500);
    assertThat(line.applicability()).isEqualTo(Optional.empty());
  }

  @Test
  void whateverIsComparedTheTotalsAreTheSame() {
    Property.forAll(
        ComparisonTest::someTrainings,
        trainings -> {
          var cells = cells(trainings.toArray(EvaluatedTraining[]::new));
          var one = Comparison.of(cells, _ -> "sve");
          var each = Comparison.of(cells, ComparisonTest::code);

          assertThat(
                  each.lines().stream()
                      .flatMap(line -> line.overall().stream())
                      .reduce(Tally::plus))
              .isEqualTo(one.lines().stream().flatMap(line -> line.overall().stream()).findFirst());
          assertThat(each.leftOut()).isEqualTo(one.leftOut());
        });
  }

  @Test
  void theOrderOfTheTrainingsChangesNoLine() {
    Property.forAll(
        ComparisonTest::someTrainings,
        trainings -> {
          var cells = cells(trainings.toArray(EvaluatedTraining[]::new));
          var shuffled = new ArrayList<>(cells);
          Collections.shuffle(shuffled, new Random(5));

          assertThat(Comparison.of(shuffled, ComparisonTest::code).lines())
              .containsExactlyInAnyOrderElementsOf(
                  Comparison.of(cells, ComparisonTest::code).lines());
        });
  }

  @Test
  void noShownNumberIsOfFewerThanTheSmallestGroup() {
    Property.forAll(
        ComparisonTest::someTrainings,
        trainings ->
            assertThat(
                    Comparison.of(
                            cells(trainings.toArray(EvaluatedTraining[]::new)),
                            ComparisonTest::code)
                        .lines())
                .allSatisfy(line ->
                    line.overall()
                        .ifPresent(tally ->
                            assertThat(tally.number())
                                .isGreaterThanOrEqualTo(SomeTraining.SMALLEST))));
  }

  @Test
  void aFileSaysOfEachQuestionWhatIsShownAndNothingOfWhatIsWithheld() {
    var csv = csv(answered("velika", 5, 4));
    assertThat(csv)
        .contains("velika,after,training,,ocena,Питање ocena,5,4.00,4:5")
        .contains("velika,after,trainer,Милутин Огледић,izlaganje")
        .contains("velika,before,self,,zna,Питање zna,,,");

    assertThat(csv(answered("mala", 4, 4)))
        .contains("mala,after,training,,ocena,Питање ocena,,,")
        .doesNotContain("4.00");
  }

  @Test
  void aFileHasNoFreeTexts() {
    var box = box(6, 4).with(new AnswerSheet(Map.of(), Map.of(Slot.of("predlog"), "Тајна порука")));

    assertThat(csv(SomeTraining.closed("velika", 4, box)))
        .doesNotContain("Тајна порука", "predlog");
  }

  private static String csv(EvaluatedTraining training) {
    var answer = ResultsFile.of(training, LAST_DAY.plusDays(1), T).csv();
    return new String(Optional.ofNullable(answer.getBody()).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static Comparison compare(EvaluatedTraining... trainings) {
    return Comparison.of(cells(trainings), _ -> "sve");
  }

  private static List<Cell> cells(EvaluatedTraining... trainings) {
    return Stream.of(trainings)
        .flatMap(one -> Cell.of(one, Occasion.AFTER, LAST_DAY.plusDays(1)).stream())
        .filter(cell -> cell.asked().trainer().isEmpty())
        .filter(cell -> !cell.measures(Indicator.NONE))
        .toList();
  }

  private static String code(Cell cell) {
    return cell.training().session().code().value();
  }

  private static EvaluatedTraining answered(String code, int sheets, int mark) {
    return SomeTraining.closed(code, 4, box(sheets, mark));
  }

  /** So many sheets that give every mark alike. */
  private static Box box(int sheets, int mark) {
    var marks = new HashMap<Slot, Integer>();
    for (var asked : SomeTraining.named("x").asked(Occasion.AFTER)) {
      if (asked.question().kind().isMark()) {
        marks.put(asked.slot(), mark);
      }
    }
    var box = Box.EMPTY;
    for (int sheet = 0; sheet < sheets; sheet++) {
      box = box.with(new AnswerSheet(marks, Map.of()));
    }
    return box;
  }

  private static Tally tally(Map<Integer, Integer> counts) {
    return new Tally(new TreeMap<>(counts));
  }

  private static List<EvaluatedTraining> someTrainings(RandomGenerator random) {
    return IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(at -> answered("obuka-" + at, random.nextInt(11), 1 + random.nextInt(4)))
        .toList();
  }
}

package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.ExamSettings.Draw;

/** What holds of every marking, whoever sat the test. */
class MarkingPropertiesTest {

  private static final int SIXTY_PERCENT = 6_000;
  private static final List<Draw> BLUEPRINT = List.of(new Draw("М7", 6));

  /** A paper of questions of every kind, with something answered to each. */
  private record Sat(
      Paper paper, Map<QuestionVersion, Question> questions, Map<Integer, Response> responses) {

    Marks marks(Map<QuestionVersion, Ruling> rulings) {
      return Marking.of(paper, questions, responses, rulings, SIXTY_PERCENT);
    }
  }

  @Test
  void theSameAnswersAlwaysGiveTheSameMarks() {
    Property.forAll(
        MarkingPropertiesTest::sat,
        sat -> assertThat(sat.marks(Map.of())).isEqualTo(sat.marks(Map.of())));
  }

  @Test
  void theOrderOfThePaperDecidesNothing() {
    Property.forAll(
        MarkingPropertiesTest::sat,
        sat -> {
          int last = sat.paper().items().size() - 1;
          var turned = new Paper("", sat.paper().items().reversed());
          var responses = new HashMap<Integer, Response>();
          sat.responses().forEach((place, given) -> responses.put(last - place, given));

          assertThat(new Sat(turned, sat.questions(), responses).marks(Map.of()).points())
              .isEqualTo(sat.marks(Map.of()).points());
        });
  }

  @Test
  void everyQuestionIsWorthOnePoint() {
    Property.forAll(
        MarkingPropertiesTest::sat,
        sat -> {
          var marks = sat.marks(Map.of());
          assertThat(marks.maximum()).isEqualTo(600);
          assertThat(marks.passMark()).isEqualTo(360);
          assertThat(marks.points()).isBetween(0, 600);
        });
  }

  @Test
  void anAcceptedQuestionTakesPointsFromNobody() {
    Property.forAll(
        MarkingPropertiesTest::sat,
        sat -> {
          var before = sat.marks(Map.of());
          for (var version : sat.paper().versions()) {
            var after = sat.marks(Map.of(version, new Ruling.Accepted()));
            assertThat(after.points()).isGreaterThanOrEqualTo(before.points());
            assertThat(after.maximum()).isEqualTo(before.maximum());
            assertThat(!before.arePassed() || after.arePassed()).isTrue();
          }
        });
  }

  @Test
  void aDroppedQuestionTakesNobodysPointsOnOtherQuestions() {
    Property.forAll(
        MarkingPropertiesTest::sat,
        sat -> {
          var before = sat.marks(Map.of());
          var dropped = sat.paper().versions().getFirst();

          var after = sat.marks(Map.of(dropped, new Ruling.Dropped()));

          assertThat(after.maximum()).isEqualTo(500);
          assertThat(after.passMark()).isEqualTo(300);
          assertThat(after.items().subList(1, 6)).isEqualTo(before.items().subList(1, 6));
        });
  }

  @Test
  void theSameKeyRuledOnceMoreChangesNothing() {
    Property.forAll(
        MarkingPropertiesTest::sat,
        sat -> {
          var version = sat.paper().versions().getLast();
          var same = new Ruling.OtherKey(question(sat, version).task());

          assertThat(sat.marks(Map.of(version, same))).isEqualTo(sat.marks(Map.of()));
        });
  }

  @Test
  void onePointMoreNeverFails() {
    for (int maximum = 1; maximum <= 40; maximum++) {
      var questions = truths(maximum);
      boolean passed = false;
      for (int right = 0; right <= maximum; right++) {
        boolean passes = truthMarks(questions, right).arePassed();
        assertThat(passes || !passed).as("%d of %d", right, maximum).isTrue();
        passed = passes;
      }
      assertThat(passed).as("all of %d", maximum).isTrue();
    }
  }

  @Test
  void aPaperOfUnknownQuestionsIsNotMarked() {
    var sat = sat(new Random(7));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Marking.of(sat.paper(), Map.of(), sat.responses(), Map.of(), SIXTY_PERCENT));
  }

  private static Question question(Sat sat, QuestionVersion version) {
    return Optional.ofNullable(sat.questions().get(version)).orElseThrow();
  }

  private static Sat sat(RandomGenerator random) {
    var bank =
        SomeQuestions.ofEveryKind().stream().map(task -> SomeQuestions.of("П", task)).toList();
    var paper = Drawing.paper(BLUEPRINT, bank, random);
    var responses = new HashMap<Integer, Response>();
    for (int place = 0; place < paper.items().size(); place++) {
      if (random.nextInt(5) > 0) {
        responses.put(place, response(random));
      }
    }
    return new Sat(
        paper,
        bank.stream().collect(Collectors.toMap(Question::version, Function.identity())),
        responses);
  }

  private static Response response(RandomGenerator random) {
    var answers = List.of("0", "1", "2", "da", "ne", "8", "8,5", "javni konkurs za sve", "");
    return new Response(
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(_ -> answers.get(random.nextInt(answers.size())))
            .toList());
  }

  private static List<Question> truths(int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> SomeQuestions.of("П" + at, new Task.TrueFalse("Питање " + at, true)))
        .toList();
  }

  private static Marks truthMarks(List<Question> questions, int right) {
    var items =
        questions.stream().map(one -> new Paper.Item(one.version(), List.<Integer>of())).toList();
    var responses = new HashMap<Integer, Response>();
    IntStream.range(0, right).forEach(at -> responses.put(at, new Response(List.of("da"))));
    return Marking.of(
        new Paper("", items),
        questions.stream().collect(Collectors.toMap(Question::version, Function.identity())),
        responses,
        Map.of(),
        SIXTY_PERCENT);
  }
}

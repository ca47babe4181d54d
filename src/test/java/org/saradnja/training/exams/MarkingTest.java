package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Paper.Item;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.TextKey;

class MarkingTest {

  private static final int SIXTY_PERCENT = 6_000;

  @Test
  void theRightChoiceIsFoundWhereverItWasShown() {
    var shuffled = List.of(2, 0, 1);

    assertThat(points(SomeQuestions.single(), shuffled, "1")).isEqualTo(100);
    assertThat(points(SomeQuestions.single(), shuffled, "0")).isZero();
    assertThat(points(SomeQuestions.single(), shuffled, "7")).as("never shown").isZero();
    assertThat(points(SomeQuestions.single(), shuffled, "0", "1")).as("two taken").isZero();
  }

  @Test
  void sharesOfTakenChoicesAddUpAndNeverBelowNothing() {
    var order = List.of(0, 1, 2);

    assertThat(points(SomeQuestions.multiple(), order, "0", "1")).isEqualTo(100);
    assertThat(points(SomeQuestions.multiple(), order, "0")).isEqualTo(50);
    assertThat(points(SomeQuestions.multiple(), order, "0", "1", "2")).isEqualTo(50);
    assertThat(points(SomeQuestions.multiple(), order, "2")).isZero();
    assertThat(points(SomeQuestions.multiple(), order, "0", "0", "0")).isEqualTo(50);
  }

  @Test
  void threeThirdsAreAWholePoint() {
    var third = new Share(3_333_333);
    var task =
        new Task.MultipleChoice(
            "?", Stream.of("а", "б", "в").map(text -> new Task.Choice(text, third, "")).toList());

    assertThat(points(task, List.of(0, 1, 2), "0", "1", "2")).isEqualTo(100);
    assertThat(points(task, List.of(0, 1, 2), "0")).isEqualTo(33);
  }

  @Test
  void everyPairIsWorthTheSame() {
    var order = List.of(1, 0, 2);

    assertThat(points(SomeQuestions.matching(), order, "1", "0")).isEqualTo(100);
    assertThat(points(SomeQuestions.matching(), order, "1", "2")).isEqualTo(50);
    assertThat(points(SomeQuestions.matching(), order, "", "0")).isEqualTo(50);
    assertThat(points(SomeQuestions.matching(), order, "1", "0", "2", "2")).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"8, 100", "'8,0', 100", "' 8 ', 100", "9, 50", "7.5, 50", "10, 0", "осам, 0"})
  void theBestKeyThatCoversANumberCounts(String typed, int points) {
    assertThat(points(SomeQuestions.number(), List.of(), typed)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"-0.5, 100", "'−0,5', 100", "0.5, 0"})
  void aNumberMayBeBelowNought(String typed, int points) {
    var half = new NumberKey(new BigDecimal("-0.5"), BigDecimal.ZERO, Share.WHOLE);

    assertThat(points(new Task.Numeric("?", List.of(half)), List.of(), typed)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "јавни конкурс, 100",
    "Javni  konkurs., 100",
    "ЈАВНИ КОНКУРС општине, 100",
    "јавна набавка, 0"
  })
  void aTextIsReadInEitherScript(String typed, int points) {
    assertThat(points(SomeQuestions.text(), List.of(), typed)).isEqualTo(points);
  }

  @Test
  void capitalsMatterOnlyWhereItIsSaidAndAnAsteriskCanBeMeant() {
    var key = new TextKey("ЗУП", Share.WHOLE);
    var star = new TextKey("а\\*б", Share.WHOLE);

    assertThat(points(new Task.ShortText("?", List.of(key), true), List.of(), "зуп")).isZero();
    assertThat(points(new Task.ShortText("?", List.of(key), true), List.of(), "ZUP"))
        .isEqualTo(100);
    assertThat(points(new Task.ShortText("?", List.of(star), false), List.of(), "а*б"))
        .isEqualTo(100);
    assertThat(points(new Task.ShortText("?", List.of(star), false), List.of(), "ахб")).isZero();
  }

  @Test
  void truthIsTrueOrFalse() {
    var task = new Task.TrueFalse("?", false);

    assertThat(points(task, List.of(), "ne")).isEqualTo(100);
    assertThat(points(task, List.of(), "da")).isZero();
  }

  @Test
  void twelveOfTwentyPassAndElevenDoNot() {
    var questions = questions(20);

    assertThat(marks(questions, 12, Map.of()).arePassed()).isTrue();
    assertThat(marks(questions, 12, Map.of()).passMark()).isEqualTo(1200);
    assertThat(marks(questions, 11, Map.of()).arePassed()).isFalse();
  }

  @Test
  void aDroppedQuestionCountsForNobodyAndAnAcceptedOneForEverybody() {
    var questions = questions(20);
    var last = questions.getLast().version();

    var dropped = marks(questions, 11, Map.of(last, new Ruling.Dropped()));
    assertThat(dropped.maximum()).isEqualTo(1900);
    assertThat(dropped.points()).isEqualTo(1100);
    assertThat(dropped.passMark()).isEqualTo(1140);

    var accepted = marks(questions, 11, Map.of(last, new Ruling.Accepted()));
    assertThat(accepted.points()).isEqualTo(1200);
    assertThat(accepted.arePassed()).isTrue();
  }

  @Test
  void anotherKeyMarksTheSameAnswersAnew() {
    var questions = questions(2);
    var first = questions.getFirst();
    var other = new Task.TrueFalse("?", false);

    var marks = marks(questions, 2, Map.of(first.version(), new Ruling.OtherKey(other)));

    assertThat(marks.items()).extracting(Marks.Item::points).containsExactly(0, 100);
  }

  @Test
  void pointsStayBetweenNothingAndOneWhateverWasAnswered() {
    Property.forAll(
        random -> {
          var question = SomeQuestions.any(random);
          var paper =
              Drawing.paper(
                  List.of(new Draw(question.text().module(), 1)), List.of(question), random);
          var values =
              IntStream.range(0, random.nextInt(5))
                  .mapToObj(_ -> random.nextBoolean() ? "" + random.nextInt(-1, 9) : "да")
                  .toList();
          return Map.entry(question, Map.entry(paper, values));
        },
        given -> {
          var item = given.getValue().getKey().items().getFirst();
          var response = new Response(given.getValue().getValue());
          assertThat(Marking.points(given.getKey().task(), item.order(), response))
              .isBetween(0, 100);
        });
  }

  private static int points(Task task, List<Integer> order, String... values) {
    return Marking.points(task, order, new Response(List.of(values)));
  }

  private static List<Question> questions(int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> SomeQuestions.of("П" + at, new Task.TrueFalse("Питање " + at, true)))
        .toList();
  }

  /** All true; so many are answered so. */
  private static Marks marks(
      List<Question> questions, int right, Map<QuestionVersion, Ruling> rulings) {
    var items = questions.stream().map(one -> new Item(one.version(), List.of())).toList();
    var responses = new HashMap<Integer, Response>();
    for (int at = 0; at < questions.size(); at++) {
      responses.put(at, new Response(List.of(at < right ? "da" : "ne")));
    }
    var known =
        questions.stream().collect(Collectors.toMap(Question::version, Function.identity()));
    return Marking.of(new Paper("", items), known, responses, rulings, SIXTY_PERCENT);
  }
}

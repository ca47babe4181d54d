package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Paper.Item;

class DrawingTest {

  private static final List<Draw> BLUEPRINT = List.of(new Draw("М5", 2), new Draw("М7", 3));

  @Test
  void aPaperHasWhatTheBlueprintSaysAndNothingTwice() {
    var bank = bank();
    Property.forAll(
        random -> Drawing.paper(BLUEPRINT, bank, random),
        paper -> {
          assertThat(paper.versions()).hasSize(5).doesNotHaveDuplicates();
          assertThat(paper.versions().stream().filter(one -> module(one, bank).equals("М5")))
              .hasSize(2);
          assertThat(paper.items())
              .allSatisfy(item -> assertThat(item.order()).containsExactlyInAnyOrder(0, 1, 2));
        });
  }

  @Test
  void neighboursHaveOtherPapers() {
    var bank = bank();
    var papers = new HashSet<List<Item>>();
    var salts = new HashSet<String>();
    Property.forAll(
        random -> Drawing.paper(BLUEPRINT, bank, random),
        paper -> {
          papers.add(paper.items());
          salts.add(paper.salt());
        });

    assertThat(papers).hasSizeGreaterThan(490);
    assertThat(salts).hasSize(500);
  }

  @Test
  void aModuleWithTooFewQuestionsIsNamed() {
    var lacking = Drawing.lacking(List.of(new Draw("М5", 4), new Draw("М7", 5)), bank());

    assertThat(lacking).containsExactly(new Draw("М7", 5));
  }

  @Test
  void whatEachDifficultyTakesIsDrawnFirstAndTheRestFromWhatIsLeft() {
    var blueprint = List.of(new Draw("М5", 2), new Draw("М5", 2, Optional.of(Difficulty.HARD)));
    var bank = leveled();

    Property.forAll(
        random -> Drawing.paper(blueprint, bank, random),
        paper -> {
          assertThat(paper.versions()).hasSize(4).doesNotHaveDuplicates();
          assertThat(paper.versions().stream().filter(one -> level(one, bank) == Difficulty.HARD))
              .hasSizeGreaterThanOrEqualTo(2);
        });
  }

  @Test
  void aDifficultyWithTooFewQuestionsIsNamed() {
    var hard = new Draw("М5", 3, Optional.of(Difficulty.HARD));
    var any = new Draw("М5", 3);
    var three = new Draw("М5", 2, Optional.of(Difficulty.HARD));

    assertThat(Drawing.lacking(List.of(hard), leveled())).containsExactly(hard);
    assertThat(Drawing.lacking(List.of(any, three), leveled()))
        .as("two of four are left for three")
        .containsExactly(any);
    assertThat(Drawing.lacking(List.of(new Draw("М5", 2), three), leveled())).isEmpty();
  }

  @Test
  void unshuffledPapersHaveTheirModulesInOrderAndOfferedAnswersAsWritten() {
    var bank = bank();
    Property.forAll(
        random -> Drawing.paper(BLUEPRINT, QuestionOrder.AS_WRITTEN, bank, random),
        paper -> {
          assertThat(paper.versions().stream().map(one -> module(one, bank)))
              .containsExactly("М5", "М5", "М7", "М7", "М7");
          assertThat(paper.items())
              .allSatisfy(item -> assertThat(item.order()).containsExactly(0, 1, 2));
        });
  }

  @Test
  void theRightSidesOfAMatchingNeverStandBesideTheirLeftOnesForAll() {
    var text =
        new QuestionText(
            "М5", Difficulty.EASY, Basis.PROVISION, SomeQuestions.matching(), "Закон", "");
    var bank = List.of(SomeQuestions.question("П1", text));
    var orders = new HashSet<List<Integer>>();
    Property.forAll(
        random -> Drawing.paper(List.of(new Draw("М5", 1)), QuestionOrder.AS_WRITTEN, bank, random),
        paper -> orders.add(paper.items().getFirst().order()));

    assertThat(orders).hasSizeGreaterThan(1);
  }

  /** Two hard questions and two easy ones. */
  private static List<Question> leveled() {
    return bank().stream()
        .filter(question -> question.text().module().equals("М5"))
        .map(question -> new Question(question.version(), question.code(), leveled(question)))
        .toList();
  }

  private static QuestionText leveled(Question question) {
    var text = question.text();
    boolean isHard = question.code().endsWith("0") || question.code().endsWith("1");
    return new QuestionText(
        text.module(),
        isHard ? Difficulty.HARD : Difficulty.EASY,
        text.basis(),
        text.task(),
        text.source(),
        text.explanation());
  }

  private static Difficulty level(QuestionVersion version, List<Question> bank) {
    return bank.stream()
        .filter(question -> question.version().equals(version))
        .findFirst()
        .orElseThrow()
        .text()
        .difficulty();
  }

  private static List<Question> bank() {
    var bank = new ArrayList<Question>();
    IntStream.range(0, 4)
        .forEach(at -> {
          bank.add(of("М5", at));
          bank.add(of("М7", at));
        });
    return bank;
  }

  private static Question of(String module, int at) {
    return SomeQuestions.question(
        module + at,
        new QuestionText(module, Difficulty.EASY, Basis.PROVISION, SomeQuestions.single(), "", ""));
  }

  private static String module(QuestionVersion version, List<Question> bank) {
    return bank.stream()
        .filter(one -> one.version().equals(version))
        .map(one -> one.text().module())
        .findFirst()
        .orElseThrow();
  }
}

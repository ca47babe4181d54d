package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

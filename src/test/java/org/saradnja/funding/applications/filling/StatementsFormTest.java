package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.Statement;

class StatementsFormTest {

  private static final Answers WITHOUT_FILES = Answers.NONE;

  @Test
  void whatIsTickedIsGivenInTheOrderOfTheLaw() {
    var form = StatementsForm.sent(Map.of("ACCURATE", "da", "NOT_FUNDED_ELSEWHERE", "da"));

    assertThat(form.read(SomeDraft.CALL, WITHOUT_FILES).value())
        .containsExactly(Statement.NOT_FUNDED_ELSEWHERE, Statement.ACCURATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "true", "DA", "", "ne"})
  void nothingButTheTickItselfGivesAStatement(String sent) {
    assertThat(StatementsForm.sent(Map.of("ACCURATE", sent)).holds(Statement.ACCURATE)).isFalse();
  }

  @Test
  void namesThatAreNoStatementsAreNotKept() {
    assertThat(StatementsForm.sent(Map.of("_csrf", "da", "TRUST_US", "da")).fields()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Statement.class)
  void everyStatementThatIsMissingIsNamedAtItsBox(Statement statement) {
    var ticked = new HashMap<>(SampleAnswers.statements());
    ticked.remove(statement.name());

    var gaps = StatementsForm.sent(ticked).read(SomeDraft.CALL, SomeDraft.whole()).gaps();

    assertThat(gaps)
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.field()).isEqualTo(statement.name());
          assertThat(gap.kind()).isEqualTo(Gap.Kind.MISSING);
          assertThat(gap.say(SomeDraft.SERBIAN)).startsWith("Недостаје изјава ");
        });
  }

  @Test
  void aDocumentThatTheCallRequiresIsMissedAndOneThatItOnlyOffersIsNot() {
    var gaps =
        StatementsForm.sent(SampleAnswers.statements()).read(SomeDraft.CALL, WITHOUT_FILES).gaps();

    assertThat(gaps).extracting(Gap::field).containsExactly("prilog-plan");
    assertThat(gaps.getFirst().say(SomeDraft.SERBIAN))
        .isEqualTo("Недостаје документ: План активности по месецима.");
  }

  @Test
  void aFileInAnotherPlaceDoesNotStandForTheRequiredOne() {
    var wrong = new Answers(Map.of(), List.of(SomeDraft.attachment("partner")));

    assertThat(StatementsForm.sent(SampleAnswers.statements()).read(SomeDraft.CALL, wrong).gaps())
        .extracting(Gap::field)
        .containsExactly("prilog-plan");
  }
}

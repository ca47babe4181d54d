package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;

/** Two who write the same step are shown where they differ, in the words of the page. */
class ConflictPagesTest extends AnOpenCall {

  private String draft;

  @BeforeEach
  void aDraft() {
    draft = applicant.open(call);
  }

  @Test
  void aCellOfTheBudgetIsNamedByItsRowAndColumn() {
    var differences =
        differences(
            "/budzet",
            Map.of("r2-price", "100", "r2-kind", "TRAVEL", "r2-own", "5"),
            Map.of("r2-price", "120", "r2-kind", "OTHER", "r2-own", "5"));

    assertThat(differences).hasSize(2);
    assertThat(differences.get(0)).isEqualTo("Ред 2, врста трошка Путни трошкови Остало");
    assertThat(differences.get(1)).isEqualTo("Ред 2, цена 100 120");
  }

  @Test
  void aStatementIsNamedByWhatItStates() {
    assertThat(differences("/izjave", Map.of("ACCURATE", "da"), Map.of()))
        .singleElement()
        .asString()
        .startsWith("да су подаци тачни")
        .endsWith("(празно)");
  }

  @Test
  void aQuestionIsNamedAsThePageAsksIt() {
    assertThat(differences("/program", Map.of("goals", "Први"), Map.of("goals", "Други")))
        .containsExactly("Циљеви Први Други");
  }

  @Test
  void anOtherFieldIsNamedByItsLabel() {
    assertThat(differences("/program", Map.of("users", "10"), Map.of("users", "12")))
        .containsExactly("Број корисника 10 12");
    assertThat(differences("/budzet", Map.of("explanation", "А"), Map.of("explanation", "Б")))
        .containsExactly("Зашто су ови трошкови потребни А Б");
  }

  @Test
  void bothWroteTheSameSoThereIsNothingToChoose() {
    assertThat(differences("/program", Map.of("title", "Исто"), Map.of("title", "Исто"))).isEmpty();
  }

  @Test
  void whoKeepsTheirsLosesOnlyWhatTheyChoseToLose() {
    conflict("/program", Map.of("title", "Њихов"), Map.of("title", "Мој"));

    assertThat(html(applicant.get(draft + "/program")).expectFirst("#title").val())
        .isEqualTo("Њихов");
  }

  @Test
  void aConflictIsToldInTheLanguageOfThePage() {
    var path = "/en" + draft + "/program";
    var mine = applicant.withSaving(path, Map.of("title", "Moj"), "later");
    representative(organisation).save(draft + "/program", Map.of("title", "Njihov"));

    var page = html(applicant.post(path, mine));

    page.select("[lang^=sr]").remove();
    assertThat(page.expectFirst("main table").text()).doesNotContainPattern("\\p{IsCyrillic}");
  }

  private List<String> differences(
      String step, Map<String, String> theirs, Map<String, String> mine) {
    return conflict(step, theirs, mine).select("main tbody tr").eachText();
  }

  private Document conflict(String step, Map<String, String> theirs, Map<String, String> mine) {
    var path = draft + step;
    var stale = applicant.withSaving(path, mine, "later");
    representative(organisation).save(path, theirs);
    var answer = applicant.post(path, stale);
    assertThat(answer).hasStatus(409);
    return html(answer);
  }
}

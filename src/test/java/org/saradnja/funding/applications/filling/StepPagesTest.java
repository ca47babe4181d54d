package org.saradnja.funding.applications.filling;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleWorld;

/** What all steps have in common: saving, going on, and what does not belong on the page. */
class StepPagesTest extends AnOpenCall {

  private static final List<String> STEPS = List.of("program", "budzet", "izjave");

  @Test
  void whoOpensAStepChangesNothing() {
    var draft = applicant.open(call);
    for (var step : STEPS) {
      applicant.get(draft + "/" + step);

      assertThat(html(applicant.get(draft + "/" + step)).expectFirst("#korak [name=version]").val())
          .as(step)
          .isEqualTo("0");
    }
  }

  @Test
  void eachStepLeadsToTheNextAndTheLastToTheReview() {
    var draft = applicant.open(call);

    assertThat(next(draft + "/program", SampleAnswers.programme())).isEqualTo(draft + "/budzet");
    assertThat(next(draft + "/budzet", SampleAnswers.budget())).isEqualTo(draft + "/izjave");
    assertThat(next(draft + "/izjave", SampleAnswers.statements())).isEqualTo(draft + "/pregled");
  }

  @Test
  void whatIsMerelyMissingKeepsNobodyFromGoingOn() {
    var draft = applicant.open(call);

    assertThat(next(draft + "/program", Map.of("title", "Тек назив"))).isEqualTo(draft + "/budzet");
    assertThat(html(applicant.get(draft + "/program")).expectFirst("#title").val())
        .isEqualTo("Тек назив");
  }

  @Test
  void inACompletionTheStepsThatWereNotAskedAreLeftOut() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "BUDGET");

    assertThat(next(sent + "/budzet", SampleAnswers.budget())).isEqualTo(sent + "/pregled");
    assertThat(applicant.get(sent + "/izjave")).hasStatus(303).hasHeader("Location", sent);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "users | стотину | цео број",
        "from | јуче | упишите дан, месец и годину",
        "until | 2027-05-31 | завршава пре него што почне",
        "until | 2028-03-01 | најкасније 31. 12. 2027.",
        "area | SPO | није отворена на овом конкурсу",
      })
  void aWrongAnswerOfTheProgrammeIsToldAtItsFieldAndKept(String field, String value, String says) {
    var path = applicant.open(call) + "/program";
    var typed = SampleAnswers.programme();
    typed.put(field, value);

    var answer = applicant.post(path, applicant.withSaving(path, typed, "next"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#" + field + "-error").text()).contains(says);
    assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
    assertThat(page.expectFirst("#title").val()).isEqualTo("Комшијски телефон");
    assertThat(page.expectFirst("#goals").wholeText()).isEqualTo("Одговор на питање goals.");
  }

  @Test
  void onlyTheAreasThatTheCallOpenedAreOffered() {
    var page = html(applicant.get(applicant.open(call) + "/program"));

    assertThat(page.select("#area option").eachAttr("value"))
        .containsExactlyInAnyOrder("", "ELD", "SOC");
  }

  @Test
  void fieldsThatNoPageHasAreNotKept() {
    var draft = applicant.open(call);
    var typed = SampleAnswers.programme();
    typed.put("organisation", "туђе");
    applicant.save(draft + "/program", typed);

    assertThat(html(applicant.get(draft + "/program")).select("[value=туђе]")).isEmpty();
  }

  @Test
  void aPageThatSavesItselfStaysWhereItIs() {
    var path = applicant.open(call) + "/budzet";

    var answer = applicant.post(path, applicant.withSaving(path, SampleAnswers.budget(), ""));

    assertThat(answer).hasStatusOk();
    assertThat(html(answer).expectFirst("#korak [name=version]").val()).isEqualTo("1");
  }

  @Test
  void whatOneTypesIsShownAsTextAndNeverAsMarkup() {
    var draft = applicant.open(call);
    applicant.save(draft + "/program", Map.of("title", "<script>alert(1)</script>\""));

    var page = html(applicant.get(draft + "/program"));

    assertThat(page.expectFirst("#title").val()).isEqualTo("<script>alert(1)</script>\"");
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void aStepOfADraftThatIsNotThereIsNotFound() {
    for (var step : STEPS) {
      var path = "/rad/prijave/" + UUID.randomUUID() + "/" + step;

      assertThat(applicant.get(path)).as(step).hasStatus(404);
      assertThat(applicant.post(path, Map.of("act", "later"))).as(step).hasStatus(404);
    }
  }

  @Test
  void anOfficerDoesNotReadADraft() {
    var draft = applicant.open(call);

    for (var step : STEPS) {
      assertThat(officer().get(draft + "/" + step).getResponse().getStatus())
          .as(step)
          .isIn(403, 404);
    }
  }

  private String next(String path, Map<String, String> typed) {
    var answer = applicant.post(path, applicant.withSaving(path, typed, "next"));
    assertThat(answer).hasStatus(303);
    return requireNonNull(answer.getResponse().getHeader("Location"));
  }
}

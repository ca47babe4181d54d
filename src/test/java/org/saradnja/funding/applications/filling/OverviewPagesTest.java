package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleWorld;

class OverviewPagesTest extends AnOpenCall {

  @Test
  void anEmptyDraftCountsWhatItLacksAndLeadsToItsFirstStep() {
    var draft = applicant.open(call);

    var page = html(applicant.get(draft));

    assertThat(page.select(".lead").text()).matches("До потпуне пријаве недостај[еу] \\d+ .*");
    assertThat(page.expectFirst("main a.btn").attr("href")).isEqualTo(draft + "/program");
    assertThat(page.expectFirst("main a.btn").text()).isEqualTo("Наставите: Програм");
  }

  @Test
  void withTheFirstStepDoneItLeadsToTheSecond() {
    var draft = applicant.open(call);
    applicant.save(draft + "/program", SampleAnswers.programme());

    assertThat(html(applicant.get(draft)).expectFirst("main a.btn").attr("href"))
        .isEqualTo(draft + "/budzet");
  }

  @Test
  void aWholeDraftLeadsToTheReview() {
    var draft = applicant.fill(call);

    var page = html(applicant.get(draft));

    assertThat(page.select(".lead").text()).startsWith("Све је попуњено.");
    assertThat(page.expectFirst("main a.btn").attr("href")).isEqualTo(draft + "/pregled");
    assertThat(page.select(".lacks")).isEmpty();
  }

  @Test
  void whatMustBeMendedIsMarkedApartFromWhatIsMissing() {
    var draft = applicant.open(call);
    var typed = SampleAnswers.programme();
    typed.put("users", "стотину");
    typed.remove("place");
    applicant.save(draft + "/program", typed);

    var page = html(applicant.get(draft));

    assertThat(page.select(".lacks a.late").eachAttr("href"))
        .containsExactly(draft + "/program#users");
    assertThat(page.select(".lacks a:not(.late)").eachAttr("href"))
        .contains(draft + "/program#place");
  }

  @Test
  void aCompletionTellsUntilWhenAndLeadsOnlyWhereItMayBeChanged() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "BUDGET");

    var page = html(applicant.get(sent));

    assertThat(page.select(".notice").text()).contains("затражио допуну", "6. 5. 2027.");
    assertThat(page.select("a[href=" + sent + "/budzet]")).isNotEmpty();
    assertThat(page.select("a[href=" + sent + "/program]")).isEmpty();
  }

  @Test
  void whatWasSentIsShownByItsStatus() {
    var sent = applicant.send(call);

    assertThat(applicant.get(sent)).hasStatus(303).hasHeader("Location", sent + "/stanje");
    assertThat(applicant.get("/en" + sent)).hasStatus(303);
  }

  @Test
  void anAssociationWithoutAnAccountInTheRegisterHasADashThere() {
    var facts = html(applicant.get(applicant.open(call))).select("#udruzenje ~ *, .facts");

    assertThat(facts.text()).contains("Рачун —", "Уписано у регистар 9. 5. 2019.");
  }

  @Test
  void aDraftThatIsNotThereIsNotFound() {
    assertThat(applicant.get("/rad/prijave/" + UUID.randomUUID())).hasStatus(404);
    assertThat(officer().get(applicant.open(call)).getResponse().getStatus()).isIn(403, 404);
  }

  @Test
  void inEnglishEverythingButTheirOwnWordsIsEnglish() {
    var page = html(applicant.get("/en" + applicant.open(call)));

    page.select("[lang^=sr]").remove();
    assertThat(page.expectFirst("main").text()).doesNotContainPattern("\\p{IsCyrillic}");
  }
}

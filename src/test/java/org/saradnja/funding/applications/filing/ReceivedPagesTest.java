package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;

/** The public list of what was received: nothing before the closing, everything after. */
class ReceivedPagesTest extends AnOpenCall {

  @Test
  void toTheLastMomentNobodyLearnsHowManyApplied() {
    applicant.send(call);
    anotherApplicant().send(call);
    time.moveTo(SampleCall.CLOSES);

    var page = page("");

    assertThat(page.select("tbody tr")).isEmpty();
    assertThat(page.text())
        .contains("објављује се када рок истекне")
        .doesNotContain("Тиха вода", "711.800");
  }

  @Test
  void aMicrosecondLaterEverybodySeesThemInTheOrderOfTheirNumbers() {
    applicant.send(call);
    anotherApplicant().send(call);
    time.moveTo(SampleCall.CLOSES.plusNanos(1000));

    var page = page("");

    assertThat(page.text()).contains("Стигле су 2 пријаве");
    var numbers =
        page.select("tbody tr").eachText().stream()
            .map(row -> Integer.parseInt(row.replaceAll(".*401-(\\d+)/2027.*", "$1")))
            .toList();
    assertThat(numbers).hasSize(2).isSorted();
  }

  @Test
  void theSumIsOfAllThatIsAskedFor() {
    applicant.send(call);
    anotherApplicant().send(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(page("").text()).contains("1.423.600");
  }

  @Test
  void whatWasWithdrawnIsNotShown() {
    var sent = applicant.send(call);
    applicant.post(sent + "/povlacenje", Map.of());
    time.moveTo(SampleWorld.CLOSED);

    assertThat(page("").text()).contains("Стигло је 0 пријава").doesNotContain("Тиха вода");
  }

  @Test
  void noNameOfAPersonAndNoAccountStandsThere() {
    applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(page("").text()).doesNotContain("Узорка", "Вежбан", "900000003");
  }

  @Test
  void everyFaceShowsTheSameAmounts() {
    applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(page("/lat").expectFirst("main").text())
        .contains("711.800")
        .doesNotContainPattern("\\p{IsCyrillic}");
    assertThat(page("/en").expectFirst("main").text()).contains("711,800");
  }

  @Test
  void aCallThatIsNotThereHasNoList() {
    assertThat(web.get().uri("/konkursi/NEMA-2027-99/prijave")).hasStatus(404);
  }

  private Document page(String face) {
    var answer = web.get().uri(face + "/konkursi/" + call.code() + "/prijave").exchange();
    assertThat(answer).hasStatusOk();
    return html(answer);
  }
}

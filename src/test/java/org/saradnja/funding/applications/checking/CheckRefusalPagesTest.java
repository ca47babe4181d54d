package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleWorld;

/** What the page of a check answers when something on it is wrong, late or not anybody's. */
class CheckRefusalPagesTest extends AnOpenCall {

  private Applying officer;
  private String sent;

  @BeforeEach
  void somethingWasSent() {
    officer = officer();
    sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
  }

  @Test
  void aContradictionWithoutAReasonComesBackAtItsField() {
    var typed = new HashMap<>(new Checking(officer).answers(sent));
    typed.put("SEAT", "ne");
    typed.put("EARLIER_FUNDS-napomena", "Оправдано у јануару.");

    var answer = officer.post(sent + "/provera", typed);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#SEAT-napomena-error").text()).contains("напишите зашто");
    assertThat(page.expectFirst("#SEAT-napomena").attr("aria-describedby"))
        .contains("SEAT-napomena-error");
    assertThat(page.expectFirst(".error-summary a").attr("href")).isEqualTo("#SEAT-napomena");
    assertThat(page.expectFirst("#EARLIER_FUNDS-napomena").val()).isEqualTo("Оправдано у јануару.");
    assertThat(page.expectFirst("#SEAT-ne").hasAttr("checked")).isTrue();
  }

  @Test
  void nothingIsStoredOfAPageThatMustBeMended() {
    var typed = new HashMap<>(new Checking(officer).answers(sent));
    typed.put("SEAT", "ne");

    officer.post(sent + "/provera", typed);

    assertThat(html(officer.get(sent + "/provera")).expectFirst("#AIMS-da").hasAttr("checked"))
        .isFalse();
  }

  @Test
  void aReasonedContradictionIsShownAsTheWordOfTheOfficer() {
    var typed = new HashMap<>(new Checking(officer).answers(sent));
    typed.put("SEAT", "ne");
    typed.put("SEAT-napomena", "Седиште је пресељено у априлу.");

    assertThat(officer.post(sent + "/provera", typed)).hasStatus(303);

    assertThat(html(officer.get(sent + "/provera")).text())
        .contains("Одговорио службеник: Седиште је пресељено у априлу.")
        .contains("Услова који нису испуњени: 1");
  }

  @Test
  void aNoticeThatAsksForNothingIsSentBackWithItsWords() {
    var answer = officer.post(sent + "/provera/dopuna", Map.of("napomena", "Молимо допуните."));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#napomena").text()).isEqualTo("Молимо допуните.");
    assertThat(html(answer).text()).contains("Изаберите бар једно што треба допунити.");
  }

  @Test
  void anExplanationThatIsTooLongIsSentBackWithWhatWasTicked() {
    var answer =
        officer.post(
            sent + "/provera/dopuna", Map.of("trazi", "BUDGET", "napomena", "реч ".repeat(600)));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("[name=trazi][checked]").eachAttr("value"))
        .containsExactly("BUDGET");
    assertThat(html(answer).text()).contains("Највише 2.000 знакова");
  }

  @Test
  void aPlaceThatTheCallDoesNotHaveIsNothingToAskFor() {
    assertThat(new Checking(officer).ask(sent, "document:nepoznato")).hasStatus(422);
  }

  @Test
  void withoutAVersionThePageOfTheAnswersIsNotUnderstood() {
    assertThat(officer.post(sent + "/provera", Map.of("AIMS", "da"))).hasStatus(400);
    assertThat(officer.post(sent + "/provera", Map.of("AIMS", "da", "version", "x")))
        .hasStatus(400);
  }

  @Test
  void whoLooksChangesNothing() {
    var first = html(officer.get(sent + "/provera")).expectFirst("[name=version]").val();

    officer.get(sent + "/provera");

    assertThat(html(officer.get(sent + "/provera")).expectFirst("[name=version]").val())
        .isEqualTo(first);
  }

  @Test
  void aDecidedCheckOffersNoActAnyMore() {
    new Checking(officer).findInOrder(sent);

    var page = html(officer.get(sent + "/provera"));

    assertThat(page.select("button[formaction$=/uredna], button[formaction$=/odbijanje]"))
        .isEmpty();
    assertThat(page.text()).contains("Пријава је уредна од 28. 4. 2027.");
  }

  @Test
  void aRejectedApplicationShowsFactsAndProvisionToTheOffice() {
    new Checking(officer).reject(sent);

    assertThat(html(officer.get(sent + "/provera")).text())
        .contains("Извештај за прошлу годину није предат. (Јавни конкурс, тачка 6)");
  }

  @Test
  void whatNobodySentCannotBeChecked() {
    var nobody = "/rad/prijave/" + UUID.randomUUID();

    assertThat(officer.get(nobody + "/provera")).hasStatus(404);
    assertThat(officer.post(nobody + "/provera/uredna", Map.of())).hasStatus(404);
    assertThat(officer.post(nobody + "/provera/dopuna", Map.of("trazi", "BUDGET"))).hasStatus(404);
    assertThat(officer.get("/rad/prijave/nije-broj/provera").getResponse().getStatus())
        .isIn(400, 404);
  }

  @Test
  void theApplicantDoesNotSeeTheDeskOfTheOffice() {
    assertThat(applicant.get(sent + "/provera").getResponse().getStatus()).isIn(403, 404);
    assertThat(applicant.post(sent + "/provera/uredna", Map.of()).getResponse().getStatus())
        .isIn(403, 404);
  }
}

package org.saradnja.funding.applications.filling;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.applications.Applying.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.testing.Signed;

class FillingPagesTest extends AnOpenCall {

  @Test
  void theOrganisationComesFromTheRegisterAndIsNotTyped() {
    var overview = html(applicant.get(applicant.open(call)));

    assertThat(overview.text()).contains("преузето из регистра", "Узорка Примеровић", "90000003");
    assertThat(overview.select("main input[type=text]")).isEmpty();
  }

  @Test
  void aSecondClickOpensNoSecondDraft() {
    assertThat(applicant.open(call)).isEqualTo(applicant.open(call));
  }

  @Test
  void aCallThatAllowsTwoOpensTwo() {
    var two = calls.publish(new SampleCall(2));

    assertThat(applicant.open(two)).isNotEqualTo(applicant.open(two));
  }

  @Test
  void nothingIsOpenedWhenTheCallHasClosed() {
    time.moveTo(SampleCall.CLOSES.plusNanos(1000));

    var answer = applicant.post("/rad/prijave", Map.of("call", call.code().value()));

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("27. 4. 2027. у 23.59.59", "28. 4. 2027. у 00.00.00");
  }

  @Test
  void aDraftIsNobodyElsesToKnow() {
    var draft = applicant.open(call);
    var stranger = anotherApplicant();

    assertThat(stranger.get(draft)).hasStatus(404);
    assertThat(stranger.get(draft + "/budzet")).hasStatus(404);
    assertThat(stranger.post(draft + "/program", Map.of("title", "Туђе"))).hasStatus(404);
  }

  @Test
  void aWrongAmountComesBackWithAMessageAtTheFieldAndEverythingElseIsKept() {
    var draft = applicant.open(call);
    var typed = SampleAnswers.budget();
    typed.put("r1-price", "много");

    var answer =
        applicant.post(draft + "/budzet", applicant.withSaving(draft + "/budzet", typed, "next"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    var field = page.expectFirst("#r1-price");
    assertThat(field.val()).isEqualTo("много");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(field.attr("aria-describedby")).isEqualTo("r1-price-greska");
    assertThat(page.expectFirst("#r1-price-greska").text()).contains("износ у динарима");
    assertThat(page.expectFirst(".error-summary a").attr("href")).isEqualTo("#r1-price");
    assertThat(page.expectFirst("#r3-description").val()).isEqualTo("Обиласци домаћинстава");
    assertThat(html(applicant.get(draft + "/budzet")).expectFirst("#r1-price").val())
        .isEqualTo("много");
  }

  @Test
  void everyWrongCellOfALineIsMarkedAndHasItsSentence() {
    var draft = applicant.open(call);
    var typed = SampleAnswers.budget();
    typed.put("r1-quantity", "x");
    typed.put("r1-price", "сто");
    typed.put("r1-unit", "-1");

    var page =
        html(
            applicant.post(
                draft + "/budzet", applicant.withSaving(draft + "/budzet", typed, "next")));

    assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
        .containsExactly("r1-quantity", "r1-price", "r1-unit");
    assertThat(page.select("[aria-invalid=true]"))
        .allSatisfy(cell ->
            assertThat(page.select("#" + cell.attr("aria-describedby")).text())
                .startsWith("Ред 1"));
  }

  @Test
  void theMissingOwnShareIsToldToTheDinar() {
    var draft = applicant.open(call);
    var typed = SampleAnswers.budget();
    typed.put("r1-unit", "240.000");
    typed.put("r1-own", "30.000");

    var answer =
        applicant.post(draft + "/budzet", applicant.withSaving(draft + "/budzet", typed, "next"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst(".error-summary").text())
        .contains("Сопствено учешће је 5,8\u202F%", "Додајте 38.200 динара");
  }

  @Test
  void aPageThatSavesItselfIsToldWhen() {
    var draft = applicant.open(call);
    var sent = applicant.withSaving(draft + "/program", SampleAnswers.programme(), "");

    var answer = applicant.post(draft + "/program", sent);

    assertThat(answer).hasStatusOk();
    assertThat(html(answer).expectFirst("#sacuvano").text()).contains("Сачувано у 10.14.32");
  }

  @Test
  void anOlderStateOfThePageThatComesLateIsAnsweredWithWhatStands() {
    var draft = applicant.open(call);
    var path = draft + "/program";
    var older = applicant.withSaving(path, Map.of("title", "Комшијски", "turn", "3"), "");
    var newer = new HashMap<>(older);
    newer.putAll(Map.of("title", "Комшијски телефон", "turn", "9", "act", "later"));
    assertThat(applicant.post(path, newer)).hasStatus(303);

    var late = applicant.post(path, older);

    assertThat(late).hasStatusOk();
    assertThat(html(late).expectFirst("#title").val()).isEqualTo("Комшијски телефон");
    assertThat(html(applicant.get(path)).expectFirst("#title").val())
        .isEqualTo("Комшијски телефон");
  }

  @Test
  void whatIsMendedAfterCorrectionsIsNotUndoneByWhatCameBefore() {
    var draft = applicant.open(call);
    var path = draft + "/budzet";
    var older = applicant.withSaving(path, Map.of("r1-price", "много", "turn", "7"), "next");
    var corrections = html(applicant.post(path, older)).expectFirst("#korak");
    var mended = new HashMap<>(Map.of("r1-price", "12.345", "turn", "1", "act", ""));
    for (var beside : List.of("version", "page")) {
      mended.put(beside, corrections.expectFirst("[name=" + beside + "]").val());
    }
    assertThat(applicant.post(path, mended)).hasStatusOk();

    assertThat(applicant.post(path, older)).hasStatus(409);

    assertThat(html(applicant.get(path)).expectFirst("#r1-price").val()).isEqualTo("12.345");
  }

  @Test
  void rowsAreAddedAndRemovedWithoutScripts() {
    var draft = applicant.open(call);
    var path = draft + "/budzet";

    assertThat(applicant.post(path, applicant.withSaving(path, SampleAnswers.budget(), "add")))
        .hasStatus(303);
    assertThat(html(applicant.get(path)).select("tbody select")).hasSize(6);
    assertThat(applicant.post(path, applicant.withSaving(path, SampleAnswers.budget(), "remove-1")))
        .hasStatus(303);

    var rows = html(applicant.get(path));
    assertThat(rows.select("tbody select")).hasSize(4);
    assertThat(rows.expectFirst("#r1-description").val()).isEqualTo("Штампа именика помоћи");
  }

  @Test
  void ofTwoEditorsTheSecondIsShownBothAndNothingIsLost() {
    var draft = applicant.open(call);
    var path = draft + "/program";
    var mine = applicant.withSaving(path, Map.of("title", "Мој назив"), "next");
    var colleague = representative(organisation);
    var theirs = colleague.withSaving(path, Map.of("title", "Њихов назив"), "later");
    assertThat(colleague.post(path, theirs)).hasStatus(303);

    var conflict = applicant.post(path, mine);

    assertThat(conflict).hasStatus(409);
    assertThat(html(conflict).expectFirst("table").text()).contains("Мој назив", "Њихов назив");
    assertThat(html(applicant.get(path)).expectFirst("#title").val()).isEqualTo("Њихов назив");
    assertThat(applicant.post(path, fields(html(conflict).expectFirst("main form"))))
        .hasStatus(303);
    assertThat(html(applicant.get(path)).expectFirst("#title").val()).isEqualTo("Мој назив");
  }

  @Test
  void whoWritesInTwoWindowsIsNotToldOfSomebodyElse() {
    var path = applicant.open(call) + "/program";
    var first = applicant.withSaving(path, Map.of("title", "Први прозор"), "later");
    var second = applicant.withSaving(path, Map.of("title", "Други прозор"), "later");
    assertThat(applicant.post(path, first)).hasStatus(303);

    var conflict = applicant.post(path, second);

    assertThat(conflict).hasStatus(409);
    assertThat(html(conflict).expectFirst(".notice").text())
        .contains("сачували ви, из другог прозора")
        .doesNotContain("други заступник");
    assertThat(html(conflict).expectFirst("table").text()).contains("Први прозор", "Други прозор");
  }

  @Test
  void aPageThatSavesItselfKeepsBeingToldOfTheConflict() {
    var draft = applicant.open(call);
    var path = draft + "/program";
    var mine = applicant.withSaving(path, Map.of("title", "Мој назив"), "");
    representative(organisation).save(path, Map.of("title", "Њихов назив"));

    var told = html(applicant.post(path, mine)).expectFirst("#sacuvano");

    assertThat(told.text()).contains("Није сачувано");
    assertThat(told.expectFirst("[name=page]").val()).isEqualTo(mine.get("page"));
    assertThat(told.expectFirst("[name=version]").val()).isEqualTo(mine.get("version"));
  }

  @Test
  void whatWasTypedOutlivesTheTokenOfTheForm() {
    var draft = applicant.open(call);

    var stale =
        web.post()
            .uri(draft + "/program")
            .param("title", "Писано целог поподнева")
            .with(Signed.as(applicant.who()))
            .exchange();

    assertThat(stale).hasStatus(303);
    var kept = requireNonNull(stale.getResponse().getCookie("saradnja-obrazac"));
    var offered =
        web.get()
            .uri(requireNonNull(stale.getResponse().getHeader("Location")))
            .cookie(kept)
            .with(Signed.as(applicant.who()))
            .exchange();
    assertThat(html(offered).select("[value='Писано целог поподнева']")).isNotEmpty();
  }

  @Test
  void everyGapOfTheOverviewLeadsToAFieldThatIsThere() {
    var draft = applicant.open(call);

    for (var link : html(applicant.get(draft)).select(".lacks a")) {
      var parts = link.attr("href").split("#", -1);
      assertThat(html(applicant.get(parts[0])).getElementById(parts[1]))
          .as(link.attr("href"))
          .isNotNull();
    }
  }

  @Test
  void whatWasWrittenInCyrillicStaysSoOnTheLatinFace() {
    var draft = applicant.open(call);
    applicant.save(draft + "/program", Map.of("title", "Комшијски телефон"));

    var page = html(applicant.get("/lat" + draft + "/program"));

    assertThat(page.expectFirst("#title").val()).isEqualTo("Комшијски телефон");
    assertThat(page.expectFirst("h1").text()).contains("Program", "Komšijski telefon");
  }

  private static Map<String, String> fields(org.jsoup.nodes.Element form) {
    var fields = new HashMap<String, String>();
    form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
    fields.put("act", form.expectFirst("button").val());
    return fields;
  }
}

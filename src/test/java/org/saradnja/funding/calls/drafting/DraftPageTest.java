package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

@ApplicationTest
class DraftPageTest {

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  private OfficeOfRaska office;

  @BeforeEach
  void open() {
    office = OfficeOfRaska.withDraft(NextYear.lawful(), application);
  }

  @Test
  void theListShowsTheDraftAndBeginsANewOne() throws Exception {
    var list = html(get("/rad/konkursi", office.officer()));

    assertThat(list.select("a[href=" + office.path() + "]").text())
        .isEqualTo(office.code().value());
    assertThat(list.expectFirst("form.begin input[name=unit]").val()).isEqualTo("raska");
  }

  @Test
  void aNewDraftOpensItsForm() {
    var begun =
        mvc.post()
            .uri("/rad/konkursi")
            .param("unit", "raska")
            .param("id", UUID.randomUUID().toString())
            .with(Signed.as(office.officer()))
            .with(csrf())
            .exchange();

    assertThat(begun).hasStatus(303);
    assertThat(begun.getResponse().getRedirectedUrl()).startsWith("/rad/konkursi/RAS-");
  }

  @Test
  void theFormShowsWhatWasSavedAndWhatTheRulesSay() throws Exception {
    var page = html(get(office.path(), office.officer()));

    assertThat(page.expectFirst("#total").val()).isEqualTo("6.000.000");
    assertThat(page.expectFirst("#windowDays").val()).isEqualTo("15");
    assertThat(page.expectFirst("#areas-EDU").hasAttr("checked")).isTrue();
    assertThat(page.select("#criterion-4-name").val()).isEqualTo("Локални приоритет");
    assertThat(page.expectFirst(".saved").text()).startsWith("Сачувано");
  }

  @Test
  void anIncompleteTextIsSavedAndEveryGapIsNamedWithItsProvision() throws Exception {
    var sent = SentForm.of(CallForm.of(Variants.empty()));

    var saved = post(sent, office.version(), "save");

    assertThat(saved).hasStatus(303);
    assertThat(office.call().text()).isEqualTo(Variants.empty());
    var page = html(get(office.path(), office.officer()));
    assertThat(page.select(".notes li").eachText()).hasSizeGreaterThan(12);
    assertThat(page.select(".notes a[href=#total]")).hasSize(1);
    assertThat(page.expectFirst(".notes .prov").text()).contains("Уредба 16/2018");
  }

  @Test
  void aWrongAmountComesBackWithWhatWasTypedAndAMessageAtTheField() throws Exception {
    var sent = SentForm.of(CallForm.of(NextYear.lawful()));
    sent.set("total", "шест милиона");
    sent.set("title", "Нови назив");
    int version = office.version();

    var answer = post(sent, version, "save");

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    var field = page.expectFirst("#total");
    assertThat(field.val()).isEqualTo("шест милиона");
    assertThat(field.attr("aria-describedby")).contains("total-error");
    assertThat(page.expectFirst("#title").val()).isEqualTo("Нови назив");
    assertThat(page.expectFirst(".error-summary a").attr("href")).isEqualTo("#total");
    assertThat(page.expectFirst(".error-summary a").text())
        .startsWith("Укупна средства, у динарима: Упишите износ");
    assertThat(office.version()).isEqualTo(version);
  }

  @Test
  void aRowIsAddedAndRemovedWithoutSavingAnything() throws Exception {
    var sent = SentForm.of(CallForm.of(NextYear.lawful()));
    sent.set("total", "још не знам");
    int version = office.version();

    var added = html(post(sent, version, "add-criterion"));
    var removed = html(post(sent, version, "remove-criterion-0"));

    assertThat(added.select("#criterion-5-name")).hasSize(1);
    assertThat(added.expectFirst("#total").val()).isEqualTo("још не знам");
    assertThat(removed.select("[id^=criterion-][id$=-name]")).hasSize(4);
    assertThat(office.version()).isEqualTo(version);
  }

  @Test
  void twoEditorsSeeBothTextsAndNothingIsLost() throws Exception {
    int opened = office.version();
    application
        .getBean(Drafting.class)
        .save(office.colleague(), office.code(), opened, Variants.titled("Туђи назив"));
    var sent = SentForm.of(CallForm.of(NextYear.lawful()));
    sent.set("title", "Мој назив");

    var answer = post(sent, opened, "save");

    assertThat(answer).hasStatus(409);
    var page = html(answer);
    assertThat(page.expectFirst("#title").val()).isEqualTo("Мој назив");
    assertThat(page.select(".notice tr").text()).contains("Туђи назив", "Мој назив");
    sent.set("version", page.expectFirst("[name=version]").val());
    assertThat(post(sent, office.version(), "save")).hasStatus(303);
    assertThat(office.call().text().subject().title()).isEqualTo("Мој назив");
  }

  @Test
  void thePreviewIsOpenedAfterSaving() {
    var sent = SentForm.of(CallForm.of(NextYear.lawful()));

    var saved = post(sent, office.version(), "preview");

    assertThat(saved).hasStatus(303);
    assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(office.path() + "/objava");
  }

  @Test
  void thePreviewShowsThePublicPageWithEveryComputedDate() throws Exception {
    var page = html(get(office.path() + "/objava", office.officer()));

    assertThat(page.select(".specimen-frame .timeline .step")).hasSize(10);
    assertThat(page.select(".specimen-frame details.why .sum")).hasSizeGreaterThan(6);
    assertThat(page.select("form[action$=/predlog] button").text())
        .isEqualTo("Предложите руководиоцу");
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void whatIsUnlawfulHasNoButtonAndIsRefusedWithTheReason() throws Exception {
    var sent = SentForm.of(CallForm.of(NextYear.lawful()));
    sent.set("windowDays", "14");
    post(sent, office.version(), "save");

    var preview = html(get(office.path() + "/objava", office.officer()));
    var refused = publish(office.officer(), office.version());

    assertThat(preview.select("form[action$=/objava]")).isEmpty();
    assertThat(preview.select(".notice.late").text()).contains("Рок за пријаве је прекратак: 14");
    assertThat(refused).hasStatus(409);
    assertThat(html(refused).text())
        .contains("Конкурс се не објављује", "Рок за пријаве је прекратак: 14");
    assertThat(office.call()).isInstanceOf(Call.Draft.class);
  }

  @Test
  void publishingLeadsToThePublicPage() {
    Leave.given(office.code(), office.officer(), application);
    var published = publish(office.officer(), office.version());

    assertThat(published).hasStatus(303);
    assertThat(published.getResponse().getRedirectedUrl()).isEqualTo("/konkursi/" + office.code());
    assertThat(get("/konkursi/" + office.code(), office.officer())).hasStatusOk();
  }

  @Test
  void aStrangerFindsNothing() {
    var stranger = Somebody.holding(Role.OFFICER, new UnitId("kraljevo"), application);

    assertThat(get(office.path(), stranger)).hasStatus(404);
    assertThat(get(office.path() + "/objava", stranger)).hasStatus(404);
    assertThat(publish(stranger, office.version())).hasStatus(404);
    assertThat(get("/konkursi/" + office.code(), stranger)).hasStatus(404);
  }

  private MvcTestResult get(String path, SignedIn who) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(MultiValueMap<String, String> sent, int version, String pressed) {
    return mvc.post()
        .uri(office.path())
        .params(sent)
        .param("version", Integer.toString(version))
        .param("do", pressed)
        .with(Signed.as(office.officer()))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult publish(SignedIn who, int version) {
    return mvc.post()
        .uri(office.path() + "/objava")
        .param("version", Integer.toString(version))
        .with(Signed.as(who))
        .with(csrf())
        .exchange();
  }

  private static Document html(MvcTestResult answer) throws UnsupportedEncodingException {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}

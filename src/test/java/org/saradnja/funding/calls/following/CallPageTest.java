package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.Timelines;
import org.saradnja.funding.calls.drafting.OfficeOfRaska;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class CallPageTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private LegalTime time;
  @Autowired private MockMvcTester mvc;
  private OfficeOfRaska office;
  private String path;

  @BeforeEach
  void publish() {
    office = OfficeOfRaska.withCall(application);
    path = "/konkursi/" + office.code();
  }

  @Test
  void aReaderSeesTheTermTheTimelineAndTheProof() throws Exception {
    var page = html(get(path));

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.expectFirst(".due .left").text()).contains("за пријаву");
    assertThat(page.select(".timeline .step")).hasSize(10);
    assertThat(page.select(".timeline .step.run h3").text()).isEqualTo("Рок за пријаве");
    assertThat(page.select(".print rect")).hasSize(32);
    assertThat(page.select("a[href^=/nalog/prijava]").text()).contains("Пријавите се да поднесете");
  }

  @Test
  void everyFaceSaysTheSameInItsWords() throws Exception {
    var cyrillic = html(get(path));
    var latin = html(get("/lat" + path));
    var english = html(get("/en" + path));

    assertThat(latin.select(".timeline h3").eachText())
        .isEqualTo(
            cyrillic.select(".timeline h3").eachText().stream().map(Script::toLatin).toList());
    assertThat(english.select(".timeline h3").eachText()).contains("Objection to the list");
    assertThat(english.expectFirst("h1").attr("lang")).isEqualTo("sr-Cyrl");
    assertThat(english.select(".timeline time").eachAttr("datetime"))
        .isEqualTo(cyrillic.select(".timeline time").eachAttr("datetime"));
  }

  @Test
  void theListFixesTheTermsThatRunFromIt() throws Exception {
    reach(Milestone.COMMISSION_APPOINTED);
    reach(Milestone.CHECK_FINISHED);
    reach(Milestone.LIST_PUBLISHED);

    var page = html(get(path));

    assertThat(page.select("a[href=" + path + "/lista]")).isNotEmpty();
    assertThat(page.select(".step.run h3").eachText())
        .contains("Увид у пријаве и документацију", "Приговор на листу");
  }

  @Test
  void aRememberedPageIsPrintedAgainWhenAnythingItSaysHasChanged() throws Exception {
    assertThat(html(get(path)).text()).isEqualTo(html(get(path)).text());
    assertThat(html(get(path)).select("a[href=" + path + "/lista]")).isEmpty();

    reach(Milestone.LIST_PUBLISHED);

    assertThat(html(get(path)).select("a[href=" + path + "/lista]")).isNotEmpty();
  }

  @Test
  void aRememberedPageIsNotShownToSomebodySignedInNorTheirsToOthers() throws Exception {
    get(path);
    var somebody = Somebody.withoutMandates(application);
    var theirs = mvc.get().uri(path).with(Signed.as(somebody)).exchange();

    assertThat(html(theirs).select("a.signin[href=/rad]")).hasSize(1);
    assertThat(html(get(path)).select("a.signin[href=/rad]")).isEmpty();
  }

  @Test
  void theQueryOfAnAddressStaysOnItsOwnPage() throws Exception {
    get(path);

    assertThat(html(get(path + "?a=1")).select(".scripts a").attr("href")).endsWith("?a=1");
    assertThat(html(get(path)).select(".scripts a").attr("href")).isEqualTo(path);
  }

  @Test
  void whatIsNotPublishedOrDoesNotExistIsNotFound() {
    assertThat(get("/konkursi/RAS-2026-99")).hasStatus(404);
    assertThat(get("/api/v1/calls/RAS-2026-99")).hasStatus(404);
    assertThat(get("/konkursi/RAS-2026-99/rokovi.ics")).hasStatus(404);
  }

  @Test
  void theDownloadedTextHasThePrintedDigest() throws Exception {
    var text = get(path + "/tekst.json").getResponse().getContentAsByteArray();
    var printed = html(get(path)).select(".proof code").text();

    assertThat(Digest.parse(printed)).contains(Digest.of(text));
  }

  @Test
  void programsReadTheSameTermsWithTheirSteps() throws Exception {
    var answer = get("/api/v1/calls/" + office.code());
    var call = json(answer);

    assertThat(call.get("total").asString()).isEqualTo("6000000.00");
    assertThat(call.get("publishedAt").asString()).matches(".*[+]0[12]:00");
    assertThat(call.get("terms")).hasSize(7);
    assertThat(call.get("terms").get(0).get("steps").get("serbian").get(0).asString())
        .startsWith("Објављено");
    var tag = Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
    assertThat(
            mvc.get().uri("/api/v1/calls/" + office.code()).header("If-None-Match", tag).exchange())
        .hasStatus(304);
  }

  @Test
  void theTermsComeAsACalendar() throws Exception {
    var answer = get("/lat" + path + "/rokovi.ics").getResponse();

    assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.getContentAsString())
        .contains("SUMMARY:Rok za prijave", "BEGIN:VEVENT")
        .doesNotContain("Рок");
  }

  @Test
  void somebodyWithoutAnOrganisationIsNotInvitedToApply() throws Exception {
    var page =
        Jsoup.parse(
            mvc.get()
                .uri(path)
                .with(Signed.as(Somebody.withoutMandates(application)))
                .exchange()
                .getResponse()
                .getContentAsString());

    assertThat(page.select("form[action$=/rad/prijave]")).isEmpty();
    assertThat(page.select("main a[href^=/nalog/prijava]")).isEmpty();
  }

  @Test
  void laterStagesFindTheCallAndItsStanding() {
    var calls = application.getBean(Calls.class);
    var t = application.getBean(TextsOfRequest.class).of(Face.CYRILLIC);

    assertThat(calls.find(office.code())).contains(calls.get(office.id()));
    assertThat(calls.open()).contains(calls.get(office.id()));
    assertThat(calls.of(OfficeOfRaska.UNIT)).contains(calls.get(office.id()));
    assertThat(application.getBean(Timelines.class).current(office.code(), t).title())
        .isEqualTo("Рок за пријаве");
    assertThat(application.getBean(Timelines.class).of(office.code(), t)).hasSize(10);
  }

  private void reach(Milestone milestone) {
    transaction.executeWithoutResult(
        _ -> events.publishEvent(new MilestoneReached(office.id(), milestone, time.now())));
  }

  private MvcTestResult get(String uri) {
    return mvc.get().uri(uri).exchange();
  }

  private static JsonNode json(MvcTestResult answer) throws UnsupportedEncodingException {
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
  }

  private static Document html(MvcTestResult answer) throws UnsupportedEncodingException {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}

package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.Plans;
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

/** Calls of Кладово, the only unit of these tests with a plan for this year. */
@ApplicationTest
class LinkingTest {

  private static final UnitId UNIT = new UnitId("kladovo");

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private Drafting drafting;
  @Autowired private Linking linking;
  @Autowired private Publishing publishing;
  @Autowired private PlanView view;
  @Autowired private ApprovalView approvals;
  @Autowired private Changing changing;
  @Autowired private ChangeTable changes;
  @Autowired private PlanRowTable rows;
  @Autowired private CallTable calls;
  @Autowired private Plans plans;
  @Autowired private LegalTime time;
  private SignedIn officer;
  private int year;

  @BeforeEach
  void planTheYear() {
    officer = Somebody.holding(Role.OFFICER, UNIT, application);
    year = time.today().getYear();
    if (!plans.isPublished(UNIT, year)) {
      assertThat(post("/rad/plan", Map.of("unit", "kladovo", "year", "" + year))).hasStatus(303);
      assertThat(post(plan() + "/red/" + UUID.randomUUID(), row())).hasStatus(303);
      assertThat(post(plan() + "/objava", Map.of("version", "1"))).hasStatus(303);
    }
  }

  @Test
  void aDraftBegunFromARowSaysWhatTheRowSays() {
    var code = linking.begin(officer, UNIT, new CallId(UUID.randomUUID()), planned());

    var text = calls.find(code).orElseThrow().value().text();
    assertThat(text.subject().title()).isEqualTo("Села на Дунаву");
    assertThat(text.subject().areas()).containsExactly("CUL");
    assertThat(text.funds().total().orElseThrow().plain()).startsWith("1500000");
    assertThat(view.of(draft(code))).isInstanceOf(OnPlan.OfRow.class);
  }

  @Test
  void besideAPlanACallWithoutARowIsNotPublished() {
    var code = draftOf();

    assertThat(view.of(draft(code))).isEqualTo(new OnPlan.OfNoRow(year));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> publishing.publish(officer, code, version(code)))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(CallRefusal.NOT_LAWFUL));
    var notes = html(get("/rad/konkursi/" + code)).select(".notes a[href=#plan]");
    assertThat(notes.text()).contains("годишњег плана");
  }

  @Test
  void aPublishedCallKeepsItsRowAndTheCalendarFindsIt() {
    var code = draftOf();
    linking.link(officer, code, Optional.of(planned()));

    Leave.givenAndUsed(code, officer, application);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> linking.link(officer, code, Optional.empty()));
    assertThat(page(mvc, "/konkursi/" + code).text()).contains("расписан у планираном периоду");
    assertThat(page(mvc, "/kalendar?jedinica=kladovo").select("a[href=/konkursi/" + code + "]"))
        .isNotEmpty();
    var feed = mvc.get().uri("/kalendar.ics?jedinica=kladovo").exchange();
    assertThat(feed).bodyText().contains("BEGIN:VEVENT").contains("/konkursi/" + code);
  }

  @Test
  void anotherRowAfterTheLeaveVoidsItAndTheOfficerAsksAgain() {
    var code = draftOf();
    linking.link(officer, code, Optional.of(planned()));
    Leave.given(code, officer, application);
    linking.link(officer, code, Optional.of(planned()));
    assertThat(approvals.of(draft(code))).as("the same row").isInstanceOf(Approval.Given.class);

    linking.link(officer, code, Optional.empty());
    linking.link(officer, code, Optional.of(planned()));

    assertThat(approvals.of(draft(code))).isEqualTo(new Approval.Missing("", true));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> publishing.publish(officer, code, version(code)))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(CallRefusal.NOT_APPROVED));
    Leave.givenAndUsed(code, officer, application);
    assertThat(page(mvc, "/konkursi/" + code).text()).contains("Одобрење");
  }

  @Test
  void anAnnulledCallLeavesItsRowFreeAndStandsBesideIt() {
    var code = draftOf();
    linking.link(officer, code, Optional.of(planned()));
    Leave.givenAndUsed(code, officer, application);
    var head = Somebody.holding(Role.DECIDER, UNIT, application);
    assertThat(rows.uses(planned())).isTrue();

    changing.change(officer, code, 1, new Change.Annulling("Решење 1"), "Погрешан износ.");
    var call = calls.find(code).orElseThrow().value().id();
    changing.approve(head, code, changes.last(call).orElseThrow().id());

    var calendar = page(mvc, "/kalendar?jedinica=kladovo&stanje=ponisten");
    assertThat(calendar.select("a[href=/konkursi/" + code + "]")).isNotEmpty();
    assertThat(page(mvc, "/kalendar/kladovo/" + year).text())
        .contains("Конкурс " + code + " је поништен.");
    assertThat(html(get("/rad/plan/kladovo/" + year)).text()).contains(code.value());
  }

  @Test
  void aRowInUseIsNotTakenOutOfThePlan() {
    linking.link(officer, draftOf(), Optional.of(planned()));

    assertThat(post(plan() + "/red/" + planned().value() + "/brisanje", Map.of())).hasStatus(409);
  }

  @Test
  void aRowThatTheUnitDoesNotHaveIsUnknown() {
    var code = draftOf();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> linking.link(officer, code, Optional.of(new PlanRowId(UUID.randomUUID()))));
    assertThat(
            post(
                "/rad/konkursi",
                Map.of("unit", "kladovo", "id", "" + UUID.randomUUID(), "row", "било шта")))
        .hasStatus(404);
  }

  @Test
  void theRowIsSavedWithTheDraft() {
    var code = draftOf();
    var form = SentForm.of(CallForm.of(NextYear.lawful()));
    var row = planned().value().toString();
    form.set("plan", row);
    form.set("version", "" + version(code));

    assertThat(send(code, form)).hasStatus(303);

    var page = html(get("/rad/konkursi/" + code));
    assertThat(page.select("select[name=plan] option[selected]").val()).isEqualTo(row);
    assertThat(page.select("#plan-hint").text()).contains("Села на Дунаву");
  }

  @Test
  void aChosenRowIsNotForgottenWhileTheDraftIsCorrected() {
    var code = draftOf();
    var form = SentForm.of(CallForm.of(NextYear.lawful()));
    var row = planned().value().toString();
    form.set("plan", row);
    form.set("total", "много");
    form.set("version", "" + version(code));

    var answer = send(code, form);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("select[name=plan] option[selected]").val()).isEqualTo(row);
    assertThat(view.of(draft(code))).isEqualTo(new OnPlan.OfNoRow(year));
  }

  @Test
  void withoutAPlanACallIsPublishedAndShownAsSuch() {
    var office = OfficeOfRaska.withDraft(NextYear.lawful(), application);

    assertThat(view.of((Draft) office.call())).isEqualTo(new OnPlan.NoPlan(year));
    office.publish();

    var calendar = page(mvc, "/kalendar?jedinica=raska&stanje=van-plana");
    assertThat(calendar.select("a[href=/konkursi/" + office.code() + "]")).isNotEmpty();
  }

  private CallCode draftOf() {
    var code = drafting.begin(officer, UNIT, new CallId(UUID.randomUUID()));
    drafting.save(officer, code, 0, NextYear.lawful());
    return code;
  }

  private Draft draft(CallCode code) {
    return (Draft) calls.find(code).orElseThrow().value();
  }

  private int version(CallCode code) {
    return calls.find(code).orElseThrow().version();
  }

  private PlanRowId planned() {
    return List.copyOf(plans.rows(UNIT, year)).getFirst().id();
  }

  private String plan() {
    return "/rad/plan/kladovo/" + year;
  }

  private static Map<String, String> row() {
    return Map.of(
        "name", "Села на Дунаву",
        "grantor", "Општина Кладово",
        "areas", "CUL",
        "firstMonth", "1",
        "lastMonth", "12",
        "amount", "1.500.000",
        "budgetLine", "481");
  }

  private MvcTestResult send(CallCode code, MultiValueMap<String, String> form) {
    var request = mvc.post().uri("/rad/konkursi/" + code).with(Signed.as(officer)).with(csrf());
    form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return request.exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(Signed.as(officer)).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(Signed.as(officer)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}

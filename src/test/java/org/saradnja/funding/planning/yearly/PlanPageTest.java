package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.planning.SomePlan;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plan of Лучани, which no other test keeps; each test in a year of its own. */
@ApplicationTest
class PlanPageTest {

  private static final UnitId UNIT = new UnitId("lucani");
  private static int lastYear = 2030;

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private WorkingPaper paper;
  @Autowired private Planning planning;
  @Autowired private LegalTime time;
  @Autowired private JdbcClient jdbc;
  private SignedIn officer;
  private int year;

  @BeforeEach
  void begin() {
    officer = Somebody.holding(Role.OFFICER, UNIT, application);
    year = ++lastYear;
    paper.begin(officer, UNIT, year);
  }

  @Test
  void theListLeadsToEveryPlanOfTheUnit() {
    var list = html(get("/rad/plan"));

    assertThat(list.select("a[href=" + path() + "]").text()).isEqualTo(Integer.toString(year));
  }

  @Test
  void aRowIsTypedAndStandsInThePlan() {
    var row = path() + "/red/" + UUID.randomUUID();

    assertThat(post(row, typed("Култура за све", "3", "4"))).hasStatus(303);

    var plan = html(get(path()));
    assertThat(plan.select("tbody th").text()).contains("Култура за све").contains("култура");
    assertThat(plan.select("tbody td").eachText()).contains("март–април", "2.500.000");
  }

  @Test
  void aRowThatCannotBeReadComesBackWithAMessageAtEachField() {
    var answer = post(path() + "/red/" + UUID.randomUUID(), typed("", "5", "4"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#name").attr("aria-describedby")).contains("name-error");
    assertThat(page.expectFirst("#lastMonth").attr("aria-describedby")).contains("error");
    assertThat(page.expectFirst("#amount").val()).isEqualTo("2.500.000");
    assertThat(page.expectFirst("#areas-CUL").hasAttr("checked")).isTrue();
  }

  @Test
  void aPublishedPlanIsEverybodysAndADraftNobodys() {
    assertThat(mvc.get().uri("/kalendar/lucani/" + year).exchange()).hasStatus(404);

    publish();

    var plan = publicPage();
    assertThat(plan.select("tbody th b").eachText()).containsExactly("Пролећни");
    assertThat(plan.select("#izdanja").text()).isNotEmpty();
    assertThat(plan.select(".hash").text()).hasSize(64);
  }

  @Test
  void anAmendmentShowsWhatChangedAndWhy() {
    publish();
    paper.write(officer, UNIT, year, SomePlan.row(year, "Јесењи", 10, 10));

    assertThat(html(get(path())).select("#izmena").text()).isEqualTo("Измена плана");
    assertThat(amend("")).hasStatus(422);
    assertThat(amend("Ребаланс буџета")).hasStatus(303);

    var editions = publicPage().select("section[aria-labelledby=izdanja] li");
    assertThat(editions.getFirst().text())
        .contains("Издање 2")
        .contains("Ребаланс буџета")
        .contains("Нов ред: „Јесењи“, октобар");
  }

  @Test
  void anAmendmentSeenBeforeAColleagueChangedThePlanIsRefused() {
    publish();
    paper.write(officer, UNIT, year, SomePlan.row(year, "Јесењи", 10, 10));

    var answer = post(path() + "/izmena", Map.of("version", "0", "reason", "Разлог"));

    assertThat(answer).hasStatus(409);
  }

  @Test
  void aDeliveryIsRecordedOnceAndNotOfTomorrow() {
    publish();
    var today = time.today();

    assertThat(deliver(today.plusDays(1))).hasStatus(422);
    assertThat(deliver(today)).hasStatus(303);
    assertThat(deliver(today)).hasStatus(409);

    assertThat(publicPage().text()).contains("писарница").contains("број 17");
  }

  @Test
  void everyActOnAPlanIsInTheLogOnce() {
    publish();
    paper.write(officer, UNIT, year, SomePlan.row(year, "Јесењи", 10, 10));
    amend("Ребаланс");
    deliver(time.today());

    assertThat(
            jdbc.sql("select kind from ledger_entry where subject = :plan order by at, kind")
                .param("plan", plan().value().id().subject())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("PlanPublished", "PlanAmended", "PlanDelivered");
  }

  @Test
  void anOfficerOfAnotherUnitDoesNotKnowThePlan() {
    var stranger = Somebody.holding(Role.OFFICER, new UnitId("kladovo"), application);

    assertThat(mvc.get().uri(path()).with(Signed.as(stranger)).exchange()).hasStatus(404);
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> planning.publish(stranger, UNIT, year, 0));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> paper.write(stranger, UNIT, year, SomePlan.row(year, "Туђ", 1, 1)));
  }

  private void publish() {
    paper.write(officer, UNIT, year, SomePlan.row(year, "Пролећни", 3, 4));
    assertThat(post(path() + "/objava", Map.of("version", version()))).hasStatus(303);
  }

  private MvcTestResult amend(String reason) {
    return post(path() + "/izmena", Map.of("version", version(), "reason", reason));
  }

  private MvcTestResult deliver(LocalDate day) {
    return post(
        path() + "/dostava", Map.of("day", day.toString(), "way", "писарница", "reference", "17"));
  }

  private Versioned<Plan> plan() {
    return application.getBean(PlanTable.class).find(UNIT, year).orElseThrow();
  }

  private String version() {
    return Integer.toString(plan().version());
  }

  private String path() {
    return "/rad/plan/lucani/" + year;
  }

  private Document publicPage() {
    return page(mvc, "/kalendar/lucani/" + year);
  }

  private static Map<String, String> typed(String name, String first, String last) {
    return Map.of(
        "name", name,
        "grantor", "Општина Лучани",
        "areas", "CUL",
        "firstMonth", first,
        "lastMonth", last,
        "amount", "2.500.000",
        "budgetLine", "481");
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

package org.saradnja.parties.rulebook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.rules.OwnRuleAdopted;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class RulePagesTest {

  private static final String RASKA = "raska";
  private static final String OBJECTION = "/rad/pravila/raska/objection";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private LegalTime time;

  private SignedIn officer;

  @BeforeEach
  void open() {
    officer = Somebody.holding(Role.OFFICER, new UnitId(RASKA), application);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pravila", "/lat/pravila", "/en/pravila", "/en/jls/raska/pravila"})
  void everyRuleOfTheBookIsToldInEveryFace(String path) {
    var book = page(mvc, path);

    assertThat(book.select("#delovi, #deo-1, #deo-9")).hasSize(3);
    assertThat(book.select("tbody th small").eachText()).contains("R-001", "R-054", "R-135");
  }

  @Test
  void aChapterIsFoldedAndTheContentsLeadIntoIt() {
    var book = page(mvc, "/pravila");

    assertThat(book.select("details.fold > summary").eachText())
        .hasSize(11)
        .first()
        .isEqualTo("4 правила");
    assertThat(book.select("section[aria-labelledby=delovi] a").eachAttr("href"))
        .hasSize(12)
        .endsWith("/pravila#platforma")
        .filteredOn(link -> link.startsWith("#"))
        .allSatisfy(link -> assertThat(book.select("details " + link)).hasSize(1));
    assertThat(book.select("#platforma")).hasSize(1);
  }

  @Test
  void ofARuleThatIsYesOrNoOneOfTheTwoIsChosen() {
    var form =
        html(mvc.get().uri("/rad/pravila/raska/call-approval").with(Signed.as(officer)).exchange());

    assertThat(form.select("select#vrednost option").eachAttr("value")).contains("yes", "no");
  }

  @Test
  void aRuleSaysWhereItStandsAndHowFarItWasChecked() {
    var lines = page(mvc, "/pravila").select("tbody tr");

    var completion = lines.stream().filter(row -> row.text().contains("R-037")).findFirst();
    assertThat(completion.orElseThrow().text())
        .contains("8 дана", "пријема позива за допуну", "мање је слабије", "чека проверу");
    assertThat(completion.orElseThrow().select(".unsure").text()).contains("Уредба 16/2018");
  }

  @Test
  void aStrongerRuleIsLookedAtAndThenAdopted() {
    var preview = send(OBJECTION, typed("10", ""), "pregled");
    assertThat(preview).hasStatusOk();
    assertThat(html(preview).text()).contains("Ништа још није уписано", "10 дана");
    assertThat(html(preview).select(".notice.late")).isEmpty();
    assertThat(events.stream(OwnRuleAdopted.class)).isEmpty();

    var adopted = send(OBJECTION, typed("10", ""), "uvodjenje");

    assertThat(adopted).hasStatus(303).hasRedirectedUrl("/rad/pravila/raska?uvedeno=objection");
    assertThat(events.stream(OwnRuleAdopted.class)).hasSize(1);
    assertThat(html(get("/rad/pravila/raska?uvedeno=objection")).expectFirst(".notice.ok").text())
        .contains("Приговор на листу, 10 дана");
  }

  @Test
  void aWeakerRuleIsFlaggedBeforeAndAfterAndToEverybody() {
    var reason = "Рок стоји у старом правилнику.";
    var preview = html(send(OBJECTION, typed("5", reason), "pregled"));
    assertThat(preview.expectFirst(".notice.late").text())
        .contains("Слабије од националног", "8 дана", "5 дана", reason);

    assertThat(send(OBJECTION, typed("5", reason), "uvodjenje")).hasStatus(303);

    assertThat(html(get("/rad/pravila/raska?uvedeno=objection")).expectFirst(".notice.late").text())
        .contains("Ознака и разлог су јавни");
    var unit = page(mvc, "/jls/raska/pravila").expectFirst("table").text();
    assertThat(unit).contains("Слабије од националног", reason, "Ступа на снагу", "Одлука 3/2026");
  }

  @Test
  void whatIsChangedBeforeItIsRecordedKeepsEverythingTyped() {
    var form = html(send(OBJECTION, typed("5", "Рок стоји у старом правилнику."), "izmena"));

    assertThat(form.expectFirst("#vrednost").val()).isEqualTo("5");
    assertThat(form.expectFirst("#razlog").wholeText()).isEqualTo("Рок стоји у старом правилнику.");
    assertThat(form.expectFirst("#glasilo").val()).isEqualTo("Службени гласник општине 4/2026");
  }

  @Test
  void aWeakerRuleWithoutAReasonComesBackWithAMessageAtTheReason() {
    var answer = send(OBJECTION, typed("5", ""), "uvodjenje");

    assertThat(answer).hasStatus(422);
    var form = html(answer);
    assertThat(form.expectFirst("#razlog-error").text()).contains("слабија од националне");
    assertThat(form.select(".error-summary a").eachAttr("href")).containsExactly("#razlog");
    assertThat(form.expectFirst("#vrednost").val()).isEqualTo("5");
    assertThat(form.expectFirst("#akt").val()).isEqualTo("Одлука");
    assertThat(events.stream(OwnRuleAdopted.class)).isEmpty();
  }

  @Test
  void aRuleThatHoldsForAllIsRefusedWithReasonAndProvision() {
    var path = "/rad/pravila/raska/publication-places";
    var answer = send(path, typed("own-site", ""), "uvodjenje");

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).expectFirst(".notice").text())
        .contains("R-011", "не мења се актом јединице");
    assertThat(html(answer).expectFirst(".notice .prov").text()).contains("R-011");
    assertThat(get(path)).hasStatus(404);
  }

  @Test
  void severalCodesOfAListAreChosen() {
    var form = new HashMap<>(typed("3", ""));
    var request =
        mvc.post()
            .uri("/rad/pravila/raska/commission-size")
            .with(Signed.as(officer))
            .with(csrf())
            .param("korak", "uvodjenje");
    form.forEach(request::param);
    request.param("vrednost", "5");

    assertThat(request.exchange()).hasStatus(303);
    assertThat(events.stream(OwnRuleAdopted.class))
        .extracting(OwnRuleAdopted::value)
        .containsExactly("3,5");
  }

  @Test
  void theFormOffersWhatTheRuleAdmits() {
    assertThat(html(get("/rad/pravila/raska/selection")).select("#pocetak option")).hasSize(2);
    assertThat(html(get("/rad/pravila/raska/selection-decider")).select("#vrednost option"))
        .hasSize(4);
    assertThat(
            html(get("/rad/pravila/raska/commission-size")).select("input[type=checkbox][checked]"))
        .hasSize(2);
  }

  @Test
  void whoDecidesForTheUnitRecordsAsTheOfficerDoesAndNobodyElse() {
    var decider = Somebody.holding(Role.DECIDER, new UnitId(RASKA), application);
    var elsewhere = Somebody.holding(Role.OFFICER, new UnitId("zemun-x"), application);

    assertThat(mvc.get().uri("/rad/pravila").with(Signed.as(decider)).exchange())
        .hasStatus(303)
        .hasRedirectedUrl("/rad/pravila/raska");
    assertThat(mvc.get().uri(OBJECTION).with(Signed.as(decider))).hasStatusOk();
    assertThat(mvc.get().uri(OBJECTION).with(Signed.as(elsewhere))).hasStatus(404);
    assertThat(mvc.post().uri(OBJECTION).with(Signed.as(elsewhere)).with(csrf()).param("od", "x"))
        .hasStatus(404);
  }

  @Test
  void theUnitAndTheCalculatorLeadToTheBook() {
    assertThat(page(mvc, "/jls/raska").select("a[href=/jls/raska/pravila]")).hasSize(1);
    assertThat(page(mvc, "/rokovi").select("main a[href=/pravila]")).hasSize(1);
    assertThat(mvc.get().uri("/jls/nigdina/pravila")).hasStatus(404);
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(Signed.as(officer)).exchange();
  }

  private MvcTestResult send(String path, Map<String, String> form, String step) {
    var request = mvc.post().uri(path).with(Signed.as(officer)).with(csrf()).param("korak", step);
    form.forEach(request::param);
    return request.exchange();
  }

  private Map<String, String> typed(String value, String reason) {
    var today = time.today();
    return Map.of(
        "vrednost", value,
        "pocetak", "",
        "od", SerbianDate.inTable(today.plusDays(10)),
        "akt", "Одлука",
        "broj", "3/2026",
        "doneto", SerbianDate.inTable(today.minusDays(10)),
        "glasilo", "Службени гласник општине 4/2026",
        "clan", "7",
        "razlog", reason);
  }
}

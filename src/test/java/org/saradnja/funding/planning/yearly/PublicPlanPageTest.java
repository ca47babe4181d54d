package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The plan of Крупањ for next year, published in time and not yet delivered. */
@ApplicationTest
class PublicPlanPageTest {

  private static final UnitId UNIT = new UnitId("krupanj");

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester mvc;
  @Autowired private LegalTime time;
  private String path;

  @BeforeEach
  void publish() {
    int year = time.today().getYear() + 3;
    PlanInForce.of(UNIT, year, application);
    path = "/kalendar/krupanj/" + year;
  }

  @Test
  void everyRowSaysWhatTheRegulationAsksAndWhatGoodPlansAdd() {
    var row = part(plan(), "redovi").expectFirst("tbody tr");

    assertThat(row.select("th").text())
        .contains("Култура за све", "култура", "konkursi@opstina.example");
    assertThat(row.select("td").eachText())
        .containsExactly("март–април", "Општина", "481", "2.000.000", "најављен");
  }

  @Test
  void theSumOfThePlanIsThere() {
    assertThat(part(plan(), "redovi").text()).contains("Укупно планирано: 4.000.000 динара");
  }

  @Test
  void saysHowTheTermsWereKept() {
    var terms = part(plan(), "rok");

    assertThat(terms.select(".tag.ok").text()).isEqualTo("у року");
    assertThat(terms.select(".tag.run").text()).isEqualTo("рок тече");
    assertThat(terms.text()).contains("16/2018");
  }

  @Test
  void withoutADeliveryItSaysSo() {
    assertThat(part(plan(), "dostava").text()).contains("Достава још није забележена");
  }

  @Test
  void theFileOfAnEditionHasTheDigestThatThePageSays() {
    var edition = part(plan(), "izdanja").expectFirst("li");

    var file = mvc.get().uri(edition.expectFirst("a").attr("href")).exchange();

    var bytes = file.getResponse().getContentAsByteArray();
    assertThat(Digest.of(bytes).hex()).isEqualTo(edition.select(".hash").text());
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Чисте обале");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void isTakenAwayForItsDelivery(String ending) {
    var file = mvc.get().uri(path + "/plan." + ending).exchange();

    assertThat(file).hasStatusOk();
    assertThat(file).bodyText().contains("grantor", "Чисте обале", "481", "2000000", "-10-31");
  }

  @Test
  void isTakenAwayAsAWorkbook() {
    assertThat(mvc.get().uri(path + "/plan.xlsx").exchange().getResponse().getContentAsByteArray())
        .startsWith('P', 'K');
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kalendar/krupanj/2019", "/kalendar/nema-takve/2027"})
  void aPlanThatIsNotThereIsNotFound(String missing) {
    assertThat(mvc.get().uri(missing).exchange()).hasStatus(404);
    assertThat(mvc.get().uri(missing + "/plan.csv").exchange()).hasStatus(404);
    assertThat(mvc.get().uri(missing + "/izdanje-1.json").exchange()).hasStatus(404);
  }

  @Test
  void anEditionThatIsNotThereIsNotFound() {
    assertThat(mvc.get().uri(path + "/izdanje-2.json").exchange()).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({"/lat, Godišnji plan javnih konkursa", "/en, Yearly plan of public calls"})
  void isReadInEveryFace(String face, String title) {
    assertThat(page(mvc, face + path).select("h1").text()).startsWith(title);
  }

  @Test
  void thePageOfTheUnitLeadsToIt() {
    assertThat(page(mvc, "/jls/krupanj").select("a[href=" + path + "]")).isNotEmpty();
  }

  private Document plan() {
    return page(mvc, path);
  }

  private static Element part(Document page, String id) {
    return page.expectFirst("section[aria-labelledby=" + id + "]");
  }
}

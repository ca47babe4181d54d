package org.saradnja.training.capacity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.saradnja.testing.Pages.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Regions;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PracticeWorld
class CapacityPagesTest {

  private static final String ROOM = "/rad/obucenost";
  private static final UnitId UNIT = new UnitId("vezbaonica");

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private Units units;
  @Autowired private Regions regions;
  @Autowired private CapacityDesk desk;
  @Autowired private TextsOfRequest texts;

  @Test
  void whoKeepsTheStaffSeesWhoIsTrainedAndWhatIsMissing() {
    var room = show(Role.HUMAN_RESOURCES, ROOM);

    assertThat(room.select("#zaposleni").text()).endsWith("запослених");
    assertThat(row(show(Role.HUMAN_RESOURCES, ROOM + "?q=Скицић"), "Нацрта Скицић"))
        .contains("важи", "Потврда V-");
    assertThat(room.select("section[aria-labelledby=nedostaje]").text())
        .contains(
            "Марљива Предметић", "Службеник јединице", "Парка Динарић", "Предстоји: Примерград");
    assertThat(show(Role.HUMAN_RESOURCES, ROOM + "?stanje=sertifikat").select("tbody th").text())
        .contains("Почетна Учениковић")
        .doesNotContain("Парка Динарић");
  }

  @Test
  void thoseWhoLackATrainingAreSentToItWithOneClick() {
    var room = show(Role.HUMAN_RESOURCES, ROOM);
    var form = room.expectFirst("section[aria-labelledby=nedostaje] form");
    var send = form.expectFirst("button").attr("formaction");
    var line = form.expectFirst("input[name=colleague]").val();

    var proposed =
        mvc.post()
            .uri(send)
            .with(Signed.as(holding(Role.HUMAN_RESOURCES)))
            .with(csrf())
            .param("unit", "vezbaonica")
            .param("colleague", line)
            .exchange();

    assertThat(proposed).hasStatusOk();
    assertThat(html(proposed).expectFirst("#lines").text()).isEqualTo(line.strip());
    assertThat(html(proposed).select("#unit option[selected]").val()).isEqualTo("vezbaonica");
    assertThat(html(proposed).select("#consent[checked]")).isEmpty();
  }

  @Test
  void theNearestTrainingGoesFirst() {
    assertThat(show(Role.OFFICER, ROOM).expectFirst("section[aria-labelledby=obuke] li").text())
        .contains("код вас", "Вежбаоница, 10–11. јуна 2027.");
  }

  @Test
  void whoRunsCallsOrDecidesSeesItAndSendsNobody() {
    for (var role : List.of(Role.OFFICER, Role.DECIDER)) {
      var room = show(role, ROOM);
      assertThat(room.text()).contains("Вежбан Вежбовић");
      assertThat(room.select("a[href$=potvrde.zip], section[aria-labelledby=nedostaje] form"))
          .isEmpty();
    }
  }

  @Test
  void theListIsTakenAway() {
    var csv = get(Role.DECIDER, ROOM + "/izvoz.csv?stanje=nedostaje");

    assertThat(csv).hasStatusOk().bodyText().contains("Марљива Предметић", "officer", "missing");
    assertThat(csv).bodyText().doesNotContain("Нацрта Скицић", "@");
    assertThat(get(Role.DECIDER, ROOM + "/izvoz.xlsx")).hasStatusOk();
    assertThat(get(Role.DECIDER, ROOM + "/izvoz.json")).hasStatusOk();
  }

  @Test
  void anotherUnitsPeopleDoNotExist() {
    var other = Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("arilje"), application);

    assertThat(mvc.get().uri(ROOM + "?jedinica=vezbaonica").with(Signed.as(other))).hasStatus(404);
    assertThat(mvc.get().uri(ROOM + "/izvoz.csv?jedinica=vezbaonica").with(Signed.as(other)))
        .hasStatus(404);
    assertThat(get(Role.HUMAN_RESOURCES, ROOM + "?jedinica=")).hasStatusOk();
  }

  @Test
  void theDeskSaysThatSomebodyIsStillToBeTrained() {
    assertThat(desk.of(holding(Role.DECIDER), texts.of(Face.CYRILLIC)))
        .anySatisfy(item -> {
          assertThat(item.title()).isEqualTo("Недостаје обука која се тражи за улогу");
          assertThat(item.href()).contains("stanje=nedostaje");
        });
  }

  @Test
  void thePublicSeesNumbersAndOfRealUnitsNothingThatWasInvented() {
    var part = page(mvc, "/jls/vezbaonica").expectFirst("section[aria-labelledby=obucenost]");

    assertThat(part.select("tbody tr").text())
        .contains("Сарадња са организацијама цивилног друштва")
        .doesNotContain("Вежбан");
    assertThat(part.select("a[href=/statistika]")).hasSize(1);
    units.all().stream()
        .filter(unit -> !unit.invented())
        .limit(12)
        .forEach(unit ->
            assertThat(
                    page(mvc, "/jls/" + unit.id())
                        .expectFirst("section[aria-labelledby=obucenost]")
                        .select("table"))
                .isEmpty());
  }

  @Test
  void everyDistrictOfTheRegisterHasARegion() {
    assertThat(regions.byDistrict().keySet())
        .containsAll(
            units.all().stream().map(Unit::district).filter(name -> !name.isEmpty()).toList());
  }

  private static String row(Document room, String name) {
    return room.select("tbody tr").stream()
        .map(Element::text)
        .filter(text -> text.startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private SignedIn holding(Role role) {
    return Somebody.holding(role, UNIT, application);
  }

  private MvcTestResult get(Role role, String path) {
    return mvc.get().uri(path).with(Signed.as(holding(role))).exchange();
  }

  private Document show(Role role, String path) {
    var answer = get(role, path);
    assertThat(answer).hasStatusOk();
    return html(answer);
  }
}

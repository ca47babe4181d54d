package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** One application before a member, and before the Academy's coordinator. */
@ApplicationTest
@Transactional
class SheetPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private EvaluationTable evaluations;

  private Committee committee;
  private Browsing member;
  private String sheet;

  @BeforeEach
  void aMemberHasSigned() {
    committee = Committee.signed(1, application);
    member = new Browsing(web, committee.chair());
    sheet = "/rad/izbor/" + committee.call().code() + "/" + committee.first().id().value();
  }

  @Test
  void aMemberReadsWhatWasSentAndOpensTheFiles() {
    var page = member.page(sheet);

    assertThat(page.select("dl.facts dd").eachText())
        .contains("Сарадња са цивилним друштвом", "Факултет", "7", "Искуство");
    assertThat(page.select(".title").text()).contains(committee.first().number());
    var file = page.select("a[href^=" + sheet + "/prilozi/]").attr("href");
    assertThat(member.get(file)).hasStatusOk();
    assertThat(member.get(sheet + "/prilozi/" + UUID.randomUUID())).hasStatus(404);
  }

  @Test
  void conditionsAreNamedWithTheirProvisionAndTheCallsOwnYears() {
    assertThat(member.page(sheet).select("section:has(#uslovi) legend").eachText())
        .anyMatch(one -> one.contains("најмање 3 године") && one.contains("Уредба 90/2018"))
        .anyMatch(one -> one.contains("високо образовање") && one.contains("није проверено"));
  }

  @Test
  void findingsThatCannotBeReadComeBackAsTyped() {
    var answer =
        member.post(
            sheet + "/uslovi",
            "uslov-degree",
            "ne",
            "beleska-degree",
            " ",
            "uslov-experience",
            "da",
            "beleska-experience",
            "према потврди");

    assertThat(answer).hasStatus(422);
    var page = Pages.html(answer);
    assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#beleska-degree");
    assertThat(page.expectFirst("#uslov-degree-ne").hasAttr("checked")).isTrue();
    assertThat(page.expectFirst("#uslov-experience-da").hasAttr("checked")).isTrue();
    assertThat(page.expectFirst("#beleska-experience").text()).isEqualTo("према потврди");
    assertThat(evaluations.findings(committee.first().id())).isEmpty();
  }

  @Test
  void anAnswerThatIsMissingIsSaidAtItsFieldset() {
    var answer = member.post(sheet + "/uslovi", "uslov-degree", "da");

    assertThat(answer).hasStatus(422);
    assertThat(Pages.html(answer).select("#uslov-experience-error")).hasSize(1);
  }

  @Test
  void whatIsFoundLeadsOnToTheMarksAndStandsForTheOthers() {
    var found =
        member.post(
            sheet + "/uslovi",
            "uslov-degree",
            "da",
            "uslov-experience",
            "ne",
            "beleska-experience",
            "две године");

    assertThat(found).hasStatus(303).hasRedirectedUrl(sheet + "#ocene");
    var other = new Browsing(web, committee.members().get(1));
    assertThat(other.page(sheet).expectFirst("#uslov-experience-ne").hasAttr("checked")).isTrue();
    assertThat(other.page(sheet).expectFirst("#beleska-experience").text()).isEqualTo("две године");
  }

  @Test
  void aMemberSeesTheirOwnMarksAndNobodyElses() {
    committee.mark(committee.members().get(1), committee.first(), 29);
    var field = "#ocena-" + Committee.AREA + "-professional";
    assertThat(member.page(sheet).expectFirst(field).val()).isEmpty();

    assertThat(mark("17", "da")).hasStatus(303);

    assertThat(member.page(sheet).expectFirst(field).val()).isEqualTo("17");
    assertThat(
            member
                .page(sheet)
                .expectFirst("#ocena-" + Committee.AREA + "-course option[selected]")
                .val())
        .isEqualTo("da");
  }

  @Test
  void marksThatCannotBeReadComeBackBesideWhatWasFound() {
    committee.find(committee.chair(), committee.first(), true);

    var answer = mark("сто", "");

    assertThat(answer).hasStatus(422);
    var page = Pages.html(answer);
    assertThat(page.expectFirst("#ocena-" + Committee.AREA + "-professional").val())
        .isEqualTo("сто");
    assertThat(page.select(".error-summary a")).hasSize(2);
    assertThat(page.expectFirst("#uslov-degree-da").hasAttr("checked")).isTrue();
    assertThat(evaluations.marks(committee.first().id())).isEmpty();
  }

  @Test
  void lookingFindsAndGivesNothing() {
    member.page(sheet);
    member.page("/en" + sheet);

    assertThat(evaluations.findings(committee.first().id())).isEmpty();
    assertThat(evaluations.marks(committee.first().id())).isEmpty();
  }

  @Test
  void theCoordinatorReadsFindingsWithoutMarksAndJudgesNothing() {
    committee.find(committee.chair(), committee.first(), false);
    committee.mark(committee.chair(), committee.first(), 23);
    var academy = new Browsing(web, committee.academy());
    var address =
        "/rad/predavaci/pozivi/"
            + committee.call().id().value()
            + "/prijave/"
            + committee.first().id().value();

    var page = academy.page(address);

    assertThat(page.select("section:has(#uslovi)").text())
        .contains("није испуњен", "потврда је краћа");
    assertThat(page.select("#ocene, [name^=ocena-]")).isEmpty();
    assertThat(page.select("main form")).isEmpty();
    assertThat(academy.get(sheet)).as("the room of the members").hasStatus(404);
  }

  @Test
  void aSheetOfAnotherCallIsNotThere() {
    var other = Committee.signed(1, application);
    var here = "/rad/izbor/" + committee.call().code() + "/" + other.first().id().value();
    var academys =
        "/rad/predavaci/pozivi/"
            + committee.call().id().value()
            + "/prijave/"
            + other.first().id().value();

    assertThat(member.get(here)).hasStatus(404);
    assertThat(member.post(here + "/uslovi")).hasStatus(404);
    assertThat(new Browsing(web, committee.academy()).get(academys)).hasStatus(404);
    assertThat(member.get("/rad/izbor/pred-1999-01/" + committee.first().id().value()))
        .hasStatus(404);
  }

  private MvcTestResult mark(String points, String yesNo) {
    return member.post(
        sheet + "/ocene",
        "ocena-" + Committee.AREA + "-professional",
        points,
        "ocena-" + Committee.AREA + "-teaching",
        "20",
        "ocena-" + Committee.AREA + "-course",
        yesNo);
  }
}

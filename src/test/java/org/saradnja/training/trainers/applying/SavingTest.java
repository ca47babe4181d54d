package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** An application saves itself while it is written, and every page that writes it is told apart. */
@ApplicationTest
@Transactional
class SavingTest {

  private static final String PAGE = "00000000-0000-0000-0000-00000000000a";
  private static final String OTHER = "00000000-0000-0000-0000-00000000000b";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Filling filling;

  private Browsing person;
  private String address;

  @BeforeEach
  void begin() {
    var call = SomeTrainerCall.open(application);
    person = new Browsing(web, Somebody.withoutMandates(application));
    address = Browsing.location(person.post("/rad/predavac/prijave", "poziv", call.code()));
  }

  @Test
  void itSavesItselfAndSaysWhen() {
    var answer = typed(PAGE, "1", "0", "Факултет");

    assertThat(answer).hasStatusOk();
    var saved = Pages.html(answer).expectFirst("#sacuvano");
    assertThat(saved.select(".tag.ok").text()).matches("Сачувано у \\d{1,2}\\.\\d{2}\\.\\d{2}");
    assertThat(saved.select("[name=version]").val()).isEqualTo("1");
    assertThat(saved.select("[name=page]").val()).isEqualTo(PAGE);
    assertThat(education()).isEqualTo("Факултет");
  }

  @Test
  void onePageSavesAgainAndAgainAlsoBeforeItHasHeardOfItsVersion() {
    typed(PAGE, "1", "0", "Фак");
    typed(PAGE, "2", "0", "Факул");

    assertThat(typed(PAGE, "3", "1", "Факултет")).hasStatusOk();
    assertThat(education()).isEqualTo("Факултет");
  }

  @Test
  void anOlderStateOfThePageThatArrivesLaterChangesNothing() {
    typed(PAGE, "3", "0", "Факултет");

    assertThat(typed(PAGE, "2", "0", "Факул")).hasStatusOk();
    assertThat(education()).isEqualTo("Факултет");
  }

  @Test
  void whatAnotherPageSavedIsNotOverwrittenBehindAnybodysBack() {
    typed(PAGE, "1", "0", "Факултет");

    var late = typed(OTHER, "5", "0", "Друго");

    assertThat(late).hasStatus(422);
    var saved = Pages.html(late).expectFirst("#sacuvano");
    assertThat(saved.select(".tag.late").text()).startsWith("Није сачувано");
    assertThat(saved.select("[name=version]").val())
        .as("the old one, so that it stays refused")
        .isEqualTo("0");
    assertThat(typed(OTHER, "6", "0", "Друго опет")).hasStatus(422);
    assertThat(education()).isEqualTo("Факултет");
  }

  @Test
  void byItsButtonTheSlowerSeesBothAndMaySaveThen() {
    typed(PAGE, "1", "0", "Факултет");
    var late = pressed("next", OTHER, "0", "Друго");
    assertThat(late).hasStatus(422);
    assertThat(Pages.html(late).expectFirst(".notice.late").text())
        .contains("Образовање, сачувано: Факултет");
    var version = Pages.html(late).expectFirst("[name=version]").val();
    var page = Pages.html(late).expectFirst("[name=page]").val();

    assertThat(pressed("next", page, version, "Друго")).hasStatus(303);
    assertThat(education()).isEqualTo("Друго");
  }

  @Test
  void areasThatDifferAreToldByTheirNames() {
    person.post(address, "version", "0", "page", PAGE, "subjects", "javne-finansije");

    var late =
        person.post(
            address,
            "version",
            "0",
            "page",
            OTHER,
            "subjects",
            SomeTrainerCall.SUBJECT,
            "act",
            "next");

    assertThat(Pages.html(late).expectFirst(".notice.late").text())
        .contains("сачувано: Јавне финансије")
        .doesNotContain("javne-finansije");
  }

  @Test
  void buttonsSayWhereToGoOn() {
    assertThat(pressed("next", PAGE, "0", "Факултет")).hasRedirectedUrl(address + "/prilozi");
    assertThat(pressed("later", PAGE, "1", "Факултет")).hasRedirectedUrl("/rad/predavac");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "прва", "99999999999"})
  void aFormThatLostItsVersionOverwritesNothing(String version) {
    assertThat(typed(PAGE, "1", version, "Факултет")).hasStatus(422);
    assertThat(education()).isEmpty();
  }

  @Test
  void theFormWorksWithoutScriptsAndKeepsOnTheDeviceWithThem() {
    var form = person.page(address).expectFirst("form#prijava");

    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(form.attr("action")).isEqualTo(address).isEqualTo(form.attr("hx-post"));
    assertThat(form.select("button[name=act]").eachAttr("value"))
        .containsExactly("next", "next", "later");
    assertThat(form.attr("data-keep")).isEqualTo(address);
    assertThat(form.select("#sacuvano").text()).contains("Страница се чува сама");
    assertThat(person.page("/lat" + address).expectFirst("form#prijava").attr("hx-post"))
        .isEqualTo("/lat" + address);
  }

  @Test
  void eachOpeningOfThePageIsAPageOfItsOwn() {
    assertThat(person.page(address).expectFirst("[name=page]").val())
        .isNotEqualTo(person.page(address).expectFirst("[name=page]").val());
  }

  @Test
  void anAttachmentDoesNotStopThePageThatIsBeingWritten() {
    typed(PAGE, "1", "0", "Фак");
    person.upload(
        address + "/prilozi/diploma", "prilog-diploma", "diploma.pdf", Documents.pdf("Диплома"));

    assertThat(typed(PAGE, "2", "1", "Факултет")).hasStatusOk();
    assertThat(education()).isEqualTo("Факултет");
  }

  @Test
  void whatWasSentSavesItselfNoMore() {
    var call = SomeTrainerCall.open(application);
    var sent =
        SomeTrainerApplication.sent(
            call, person.who(), List.of(SomeTrainerCall.SUBJECT), application);

    var answer =
        person.post(
            "/rad/predavac/prijave/" + sent.id().value(),
            "version",
            "3",
            "page",
            PAGE,
            "turn",
            "1",
            "education",
            "Друго");

    assertThat(answer).hasStatus(409);
  }

  private MvcTestResult typed(String page, String turn, String version, String education) {
    return person.post(
        address, "page", page, "turn", turn, "version", version, "education", education);
  }

  private MvcTestResult pressed(String act, String page, String version, String education) {
    return person.post(
        address, "act", act, "page", page, "turn", "0", "version", version, "education", education);
  }

  private String education() {
    var id =
        new TrainerApplicationId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    return ((Draft) filling.read(person.who(), id).value()).typed().education();
  }
}

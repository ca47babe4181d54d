package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.HeldTrainings;
import org.saradnja.training.certificates.SampleTraining;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Import(SampleTraining.class)
class RegisterPagesTest {

  @Autowired private ApplicationContext application;
  @Autowired private HeldTrainings trainings;
  @Autowired private BatchWork work;
  @Autowired private Certificates certificates;
  @Autowired private MockMvcTester web;

  private AcademyDesk academy;

  @BeforeEach
  void theAcademyHasAName() {
    academy = AcademyDesk.of(application);
  }

  @Test
  void aCorrectionADuplicateAndARevocationAreEntriesAndNothingFollowsARevocation() {
    var one = path(issued());

    assertThat(
            academy.post(
                one + "/ispravka",
                Map.of(
                    "name",
                    "Јелисавета Пробна",
                    "nameLatin",
                    "Jelisaveta Probna",
                    "ground",
                    "Грешка")))
        .hasStatus(303);
    assertThat(academy.post(one + "/duplikat", Map.of("ground", "Изгубљен примерак")))
        .hasStatus(303);
    assertThat(academy.post(one + "/opoziv", Map.of("ground", "Уписано грешком"))).hasStatus(303);

    var page = html(academy.get(one)).text();
    assertThat(page)
        .contains("Јелисавета Пробна", "Грешка", "Изгубљен примерак", "Уписано грешком")
        .contains("Поново израчунато из сачуваних података даје исто");
    var refused = academy.post(one + "/duplikat", Map.of("ground", "Још један"));
    assertThat(refused).hasStatus(409);
    assertThat(html(refused).text()).contains("Повлачење је коначно");
  }

  @Test
  void whatIsMissingIsAskedForAndWhatWasTypedIsKept() {
    var one = path(issued());

    var answer =
        academy.post(
            one + "/ispravka", Map.of("name", "", "nameLatin", "Probna", "ground", "Грешка"));

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#nameLatin").val()).isEqualTo("Probna");
    assertThat(page.select(".error-summary a[href=#name]")).hasSize(1);
    assertThat(academy.post(one + "/opoziv", Map.of("ground", " "))).hasStatus(422);
    assertThat(
            academy.post(
                one + "/ispravka",
                Map.of(
                    "name",
                    "Јелисавета Пробић",
                    "nameLatin",
                    "Jelisaveta Probić",
                    "ground",
                    "Ништа")))
        .as("nothing to correct")
        .hasStatus(409);
  }

  @Test
  void anIssuerIsNamedOnceForADayAndItsNumbersNeverMeet() {
    assertThat(academy.post("/rad/potvrde/izdavalac", AcademyDesk.ISSUER)).hasStatus(409);
    var wrong = new java.util.HashMap<>(AcademyDesk.ISSUER);
    wrong.put("format", "{godina}-{broj}");
    wrong.put("from", "сутра");
    var answer = academy.post("/rad/potvrde/izdavalac", wrong);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".error-summary a").eachAttr("href"))
        .containsExactly("#format", "#from");
    assertThat(html(answer).expectFirst("#from").val()).isEqualTo("сутра");
    assertThat(html(academy.get("/rad/potvrde/izdavalac")).text()).contains("Вежбовна академија");
  }

  @Test
  void theRegisterIsSearchedByNumberAndName() {
    var number = issued().number();

    assertThat(html(academy.get("/rad/potvrde?q=" + number)).select("tbody tr")).hasSize(1);
    assertThat(html(academy.get("/rad/potvrde?q=нема-тога")).text()).contains("Нема исправа.");
  }

  @Test
  void nobodyElseSeesTheRegister() {
    var stranger = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("druga"), application);

    assertThat(web.get().uri("/rad/potvrde").with(Signed.as(stranger)).exchange()).hasStatus(404);
    assertThat(
            web.post()
                .uri(path(issued()) + "/opoziv")
                .param("ground", "x")
                .with(Signed.as(stranger))
                .with(csrf())
                .exchange())
        .hasStatus(404);
  }

  private Certificates.Held issued() {
    var session = trainings.hold();
    trainings.passed(session, "Јелисавета Пробић");
    academy.order(session);
    work.all();
    return certificates.of(session.id()).getFirst();
  }

  private static String path(Certificates.Held held) {
    return "/rad/potvrde/" + held.id().value();
  }
}

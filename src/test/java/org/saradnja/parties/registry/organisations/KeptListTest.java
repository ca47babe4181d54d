package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.base.web.PublicThings.PublicThing;
import org.saradnja.parties.people.Party;
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
import org.springframework.transaction.annotation.Transactional;

/** The desk of whoever keeps organisations, and where the log leads to one. */
@ApplicationTest
@Transactional
class KeptListTest {

  private static final UnitId BOR = new UnitId("bor");
  private static final RegistrationNumber NUMBER = new RegistrationNumber("28031417");

  @Autowired private MockMvcTester mvc;
  @Autowired private Enrolling enrolling;
  @Autowired private PublicOrganisations known;
  @Autowired private ApplicationContext application;

  private SignedIn officer;

  @BeforeEach
  void enter() {
    officer = Somebody.holding(Role.OFFICER, BOR, application);
    enrolling.enter(officer, EnrollingTest.facts(NUMBER, new TaxNumber("108031416"), BOR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "-1", "0", "2147483647", "99999999999", ""})
  void anOddPageOfTheListIsNoDefect(String page) {
    assertThat(get("/rad/udruzenja?strana=" + page, officer)).hasStatusOk();
  }

  @Test
  void aPageTooFarIsTheLast() {
    assertThat(html(get("/rad/udruzenja?strana=9", officer)).select("tbody th").eachText())
        .contains("Удружење „Проба“");
  }

  @Test
  void anOfficerSeesTheSeatsOfTheUnitAndTheOfficeSeesAll() {
    var office = Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("k"), application);

    assertThat(html(get("/rad/udruzenja/novo", officer)).select("#seat option").eachAttr("value"))
        .containsExactly("", "bor");
    assertThat(html(get("/rad/udruzenja/novo", office)).select("#seat option"))
        .hasSizeGreaterThan(150);
  }

  @Test
  void cityMunicipalitiesOfOneNameAreToldApart() {
    var office = Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("k"), application);

    assertThat(html(get("/rad/udruzenja/novo", office)).select("#seat option").eachText())
        .contains("Палилула (beograd-palilula)", "Палилула (nis-palilula)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/rad/udruzenja",
        "/rad/udruzenja/novo",
        "/rad/udruzenja/28031417",
        "/rad/udruzenja/uvoz"
      })
  void whoKeepsNothingFindsNoSuchDesk(String path) {
    assertThat(get(path, Somebody.withoutMandates(application))).hasStatus(404);
    assertThat(get(path, Somebody.holding(Role.FINANCE, BOR, application))).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({"/rad/udruzenja/28031417, 404", "/rad/udruzenja, 200"})
  void anOfficerOfAnotherUnitDoesNotSeeTheForm(String path, int status) {
    assertThat(get(path, Somebody.holding(Role.OFFICER, new UnitId("ub"), application)))
        .hasStatus(status);
  }

  @Test
  void aCorrectionWithAMistakeKeepsWhatWasTypedAndWhereItIsSent() {
    var answer =
        mvc.post()
            .uri("/rad/udruzenja/28031417")
            .with(Signed.as(officer))
            .with(csrf())
            .param("name", "Ново име")
            .param("seat", "bor")
            .param("version", "0")
            .exchange();

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#name").val()).isEqualTo("Ново име");
    assertThat(html(answer).select("main form").attr("action"))
        .isEqualTo("/rad/udruzenja/28031417");
  }

  @Test
  void theLogLeadsToAnOrganisationByItsId() {
    var id = application.getBean(OrganisationTable.class).find(NUMBER).orElseThrow();

    assertThat(known.find(id.organisation().id().party()))
        .contains(new PublicThing("Удружење „Проба“", "/udruzenja/28031417"));
    assertThat(known.find("organisation:" + UUID.randomUUID())).isEmpty();
    assertThat(known.find("organisation:28031417")).isEmpty();
    assertThat(known.find("unit:bor")).isEmpty();
  }

  private MvcTestResult get(String path, SignedIn who) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }
}

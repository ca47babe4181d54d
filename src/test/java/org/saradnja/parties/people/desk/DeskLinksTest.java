package org.saradnja.parties.people.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Where desks lead, in the whole application. */
@ApplicationTest
@Transactional
class DeskLinksTest {

  private static final Party UNIT = new Party.OfUnit(new UnitId("bor"));

  @Autowired private MockMvcTester mvc;
  @Autowired private Organisations organisations;
  @Autowired private ApplicationContext application;

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyPlaceOpensForWhoeverIsLedThere(Role role) {
    var who =
        Somebody.holding(
            role,
            Stream.of(
                    UNIT,
                    new Party.OfOrganisation(association()),
                    new Party.OfInstitution("akademija"))
                .filter(role::isHeldFor)
                .findFirst()
                .orElseThrow(),
            application);

    for (var place : Places.of(List.of(role))) {
      var answer = mvc.get().uri(place).with(Signed.as(who)).exchange();

      assertThat(answer.getResponse().getStatus()).as(role + " " + place).isIn(200, 303);
    }
  }

  @Test
  void theDeskOfFinanceLeadsToTrainingsInItsFace() {
    var finance = Somebody.holding(Role.FINANCE, UNIT, application);

    var desk = html(mvc.get().uri("/en/rad").with(Signed.as(finance)).exchange());

    assertThat(desk.select("main a").eachAttr("href")).contains("/en/rad/moje-obuke");
  }

  /** Entered anew for each role; nothing of it stays. */
  private OrganisationId association() {
    var officer = Somebody.holding(Role.OFFICER, UNIT, application);
    new Browsing(mvc, officer)
        .post(
            "/rad/udruzenja/novo",
            Map.of(
                "registrationNumber", "17059831",
                "taxNumber", "104052135",
                "name", "Удружење Ћ",
                "form", "ASSOCIATION",
                "seat", "bor",
                "address", "Улица 1",
                "representative", "Ана Анић",
                "areas", "SOC",
                "registeredOn", "11. 3. 2014.",
                "version", "0"));
    return organisations.with(new RegistrationNumber("17059831")).orElseThrow().id();
  }
}

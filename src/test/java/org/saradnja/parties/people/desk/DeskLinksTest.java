package org.saradnja.parties.people.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where desks lead, in the whole application. */
@ApplicationTest
class DeskLinksTest {

  private static final Party UNIT = new Party.OfUnit(new UnitId("bor"));

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyPlaceOpensForWhoeverIsLedThere(Role role) {
    var who =
        Somebody.holding(
            role,
            Stream.of(
                    UNIT,
                    new Party.OfOrganisation(new OrganisationId(UUID.randomUUID())),
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
}

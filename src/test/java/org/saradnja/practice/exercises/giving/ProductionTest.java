package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In production there are no exercises, and nothing says that there could be. */
@ApplicationTest
class ProductionTest {

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/rad/vezbe",
        "/rad/vezbe/ocd-2027-vezbaonica",
        "/rad/vezbe/ocd-2027-vezbaonica/kraj",
        "/rad/vezba/00000000-0000-0000-0000-000000000001"
      })
  void thereIsNoSuchPage(String path) {
    var trainer = Somebody.holding(Role.TRAINER, new Party.OfInstitution("predavac"), application);

    var answer = web.get().uri(path).with(Signed.as(trainer)).exchange();

    assertThat(answer).hasStatus(404);
    assertThat(html(answer).text()).doesNotContainIgnoringCase("вежб");
    assertThat(application.getBeansOfType(Giving.class)).isEmpty();
    assertThat(application.getBeansOfType(TownWork.class)).isEmpty();
  }
}

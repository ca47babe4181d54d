package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Two organisers work side by side, and neither sees the other's working pages. */
@ApplicationTest
@Transactional
class TwoOrganisersTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Planning planning;

  @Test
  void eachListsItsOwnSeriesAlone() throws Exception {
    var first = organiser("prva-mreza");
    var second = organiser("druga-mreza");
    begin(first, "serija-prve");
    begin(second, "serija-druge");

    assertThat(list(first)).contains("Пробна серија serija-prve").doesNotContain("serija-druge");
    assertThat(list(second)).contains("Пробна серија serija-druge").doesNotContain("serija-prve");
  }

  @Test
  void noWorkingPageOfTheOtherIsThere() {
    var first = organiser("prva-mreza");
    var second = organiser("druga-mreza");
    var series = "/rad/obuke/" + begin(first, "serija-prve").value();

    for (var path : Stream.of("", "/nova").map(series::concat).toList()) {
      assertThat(web.get().uri(path).with(Signed.as(first))).as(path).hasStatusOk();
      assertThat(web.get().uri(path).with(Signed.as(second))).as(path).hasStatus(404);
    }
  }

  private SignedIn organiser(String code) {
    return Somebody.holding(Role.ORGANISER, new Party.OfInstitution(code), application);
  }

  private String list(SignedIn who) throws Exception {
    return web.get()
        .uri("/rad/obuke")
        .with(Signed.as(who))
        .exchange()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private SeriesId begin(SignedIn who, String code) {
    var year = AnnouncedSession.firstDay(application).getYear();
    var programme = AdoptedProgramme.of(code + "-program", year, application);
    var content =
        new SeriesContent(
            new SeriesCode(code), programme, "Пробна серија " + code, "О серији.", List.of());
    return planning.begin(who, content, "");
  }
}

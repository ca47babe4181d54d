package org.saradnja.parties.people.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class DeskTest {

  @Autowired MockMvcTester web;
  @Autowired TextsOfRequest texts;
  @Autowired ApplicationContext application;

  @Test
  void saysInWhatCapacityOneIsHere() throws Exception {
    var page = desk(Somebody.administrating(application));

    assertThat(page.select(".kicker").eachText())
        .containsExactly("Администратор инсталације · Инсталација");
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/rad/nalozi", "/rad/pogon", "/nalog");
  }

  @Test
  void anInstitutionNamedAsItsRoleIsNamedOnce() throws Exception {
    var who = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);

    assertThat(desk(who).select(".kicker").eachText()).containsExactly("Организатор обука");
  }

  @Test
  void somebodyWithoutAMandateIsToldWhoGrantsOne() throws Exception {
    assertThat(desk(Somebody.withoutMandates(application)).text())
        .contains("Даје га администратор");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleHasANameAndAPlaceToWork(Role role) {
    var t = texts.of(Face.ENGLISH);

    assertThat(t.get(role.textKey())).isNotBlank();
    assertThat(Places.of(java.util.List.of(role)))
        .isNotEmpty()
        .allSatisfy(
            place -> assertThat(t.get("desk.place" + place.replace('/', '.'))).isNotBlank());
  }

  @Test
  void theNameStandsInTheMasthead() throws Exception {
    var who = Somebody.holding(Role.AUDITOR, new Party.OfInstitution("revizor"), application);

    assertThat(desk(who).expectFirst(".signin").text().toLowerCase(Locale.ROOT))
        .isEqualTo("вежбан вежбовић");
  }

  private Document desk(SignedIn who) throws Exception {
    var answer = web.get().uri("/rad").with(Signed.as(who)).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}

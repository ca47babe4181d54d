package org.saradnja.funding.assessment.commission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownOrganisations;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A call with two received applications, one of them rejected, and the requests of its people. */
@TownTest
abstract class CommissionOfATown {

  @Autowired protected MockMvcTester web;
  @Autowired protected ApplicationContext application;
  @Autowired protected Commissions commissions;
  @Autowired protected TownOrganisations organisations;

  protected Town town;
  protected ReceivedApplication first;
  protected ReceivedApplication second;

  @BeforeEach
  void inATown() {
    town = Town.in(application);
    first = town.applications.inOrder(town.call, "401-1/2027", "Удружење „Праг ниже“", 700_000);
    second = town.applications.rejected(town.call, "401-2/2027", "Удружење „Весели вашар“");
  }

  protected void appointed() {
    assertThat(appoint(town.officer, town.president(), town.members.subList(1, 3))).hasStatus(303);
  }

  protected MvcTestResult appoint(SignedIn who, SignedIn president, List<SignedIn> members) {
    var request = web.post().uri(commissionPath()).with(csrf()).with(Signed.as(who));
    request.param("president", president.person().value().toString());
    members.forEach(member -> request.param("members", member.person().value().toString()));
    return request.exchange();
  }

  protected MvcTestResult sign(
      SignedIn who, Map<ReceivedApplication, String> conflicts, List<ReceivedApplication> about) {
    var request = web.post().uri(statementPath()).with(csrf()).with(Signed.as(who));
    about.forEach(one -> {
      request.param("conflict-" + one.id().value(), conflicts.getOrDefault(one, "NONE"));
      request.param("explanation-" + one.id().value(), conflicts.containsKey(one) ? "Кум." : "");
    });
    return request.param("sign", "da").exchange();
  }

  protected MvcTestResult post(SignedIn who, String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf()).with(Signed.as(who));
    fields.forEach(request::param);
    return request.exchange();
  }

  protected MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  protected String commissionPath() {
    return "/rad/konkursi/" + town.code() + "/komisija";
  }

  protected String statementPath() {
    return "/rad/konkursi/" + town.code() + "/izjava";
  }

  protected String scoresPath() {
    return "/rad/konkursi/" + town.code() + "/ocene";
  }

  protected static Document html(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
  }
}

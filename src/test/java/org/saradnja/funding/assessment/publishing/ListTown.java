package org.saradnja.funding.assessment.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.scoring.SomeGiven;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Signed;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A town whose three applications can be scored and whose list can be published: one is proposed,
 * one is above the threshold without money, one is below it, and one was rejected.
 */
final class ListTown {

  static final int[] GOOD = {20, 25, 18, 12, 8};
  static final int[] FAIR = {20, 25, 10, 7, 5};
  static final int[] POOR = {10, 10, 10, 5, 5};

  private final MockMvcTester web;
  private final ApplicationContext application;
  final Town town;
  final ReceivedApplication good;
  final ReceivedApplication fair;
  final ReceivedApplication poor;

  ListTown(MockMvcTester web, ApplicationContext application) {
    this.web = web;
    this.application = application;
    town = Town.in(application);
    good = town.applications.inOrder(town.call, "401-9/2027", "=УДРУЖЕЊЕ(„Праг ниже“)", 700_000);
    fair = town.applications.inOrder(town.call, "401-12/2027", "Удружење „Два точка“", 600_000);
    poor = town.applications.inOrder(town.call, "401-13/2027", "Удружење „Степеник“", 300_000);
    town.applications.rejected(town.call, "401-14/2027", "Удружење „Весели вашар“");
  }

  void scored() {
    SomeStatement.appointedAndSigned(town, application);
    town.members.forEach(this::score);
  }

  void score(SignedIn member) {
    SomeGiven.points(member, good, application, GOOD);
    SomeGiven.points(member, fair, application, FAIR);
    SomeGiven.points(member, poor, application, POOR);
  }

  /** Four days after the term for the list. */
  ListTown published() {
    scored();
    town.clock.stand("2027-04-16T14:02:11");
    assertThat(publish(town.officer, fingerprint())).hasStatus(303);
    return this;
  }

  String fingerprint() {
    return html(get(town.officer, preview())).select("input[name=fingerprint]").val();
  }

  MvcTestResult publish(SignedIn who, String fingerprint) {
    return web.post()
        .uri(preview())
        .param("fingerprint", fingerprint)
        .with(csrf())
        .with(Signed.as(who))
        .exchange();
  }

  MvcTestResult get(SignedIn who, String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  MvcTestResult get(String path) {
    return web.get().uri(path).exchange();
  }

  String preview() {
    return "/rad/konkursi/" + town.code() + "/lista";
  }

  String list() {
    return "/konkursi/" + town.code() + "/lista";
  }

  static Document html(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
  }
}

package org.saradnja.funding.assessment.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.assessment.publishing.ListTown.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.assessment.ListPublished;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.scoring.SomeGiven;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TownTest
@RecordApplicationEvents
class PreviewPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private ListTown lists;

  @BeforeEach
  void afterTheCheck() {
    lists = new ListTown(web, application);
  }

  @Test
  void thePreviewNamesEverythingThatStandsInTheWay() {
    lists.town.applications.unchecked(lists.town.call, "401-20/2027", "Удружење „Глас са брда“");
    SomeStatement.appointedAndSigned(lists.town, application);
    SomeGiven.points(lists.town.president(), lists.good, application, ListTown.GOOD);

    var page = html(lists.get(lists.town.officer, lists.preview()));

    assertThat(page.select(".notice.late h2").eachText())
        .containsExactly(
            "Провера пријава није завршена; број непроверених пријава: 1.",
            "3 пријаве немају кворум");
    assertThat(page.select(".notice.late li").eachText())
        .contains(
            "Пријава 401-9/2027 нема кворум: бодовало је 1, а потребно је најмање 2 од 3 чланова.");
    assertThat(page.select(".notice.late .prov").text()).contains("чл. 7", "R-045");
    assertThat(page.select("form[method=post] input[name=fingerprint]")).isEmpty();
  }

  @Test
  void withoutACommissionThereIsNothingToPublish() {
    assertThat(html(lists.get(lists.town.officer, lists.preview())).text())
        .contains("Комисија није именована.");
    assertThat(lists.publish(lists.town.officer, Digest.ofText("").hex())).hasStatus(409);
  }

  @Test
  void whileApplicationsComeInNoListIsPublished() {
    lists.scored();
    lists.town.clock.stand("2027-02-09T12:00:00");

    assertThat(html(lists.get(lists.town.officer, lists.preview())).text())
        .contains("Пријаве се још примају");
  }

  @Test
  void aMemberWhoHasNotFinishedIsAWarningWhenThereIsAQuorum() {
    SomeStatement.appointedAndSigned(lists.town, application);
    for (var member : lists.town.members.subList(0, 2)) {
      lists.score(member);
    }

    var page = html(lists.get(lists.town.officer, lists.preview()));

    assertThat(page.select(".notice.soon li").text())
        .isEqualTo("Вежбан Вежбовић: остале су 3 пријаве");
    assertThat(page.select("tbody .rank")).hasSize(3);
  }

  @Test
  void publishingIsAnActThatStartsTheTermsAndShowsTheList() {
    lists.scored();

    var answer = lists.publish(lists.town.officer, lists.fingerprint());

    assertThat(answer).hasStatus(303).hasRedirectedUrl(lists.list());
    assertThat(events.stream(ListPublished.class))
        .singleElement()
        .satisfies(act -> assertThat(act.call()).isEqualTo(lists.town.call.id()));
    assertThat(events.stream(MilestoneReached.class).map(MilestoneReached::milestone))
        .contains(MilestoneReached.Milestone.LIST_PUBLISHED);
  }

  @Test
  void theSecondPublicationIsRefusedWithReasonAndProvision() {
    lists.published();

    var answer = lists.publish(lists.town.officer, Digest.ofText("").hex());

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text()).contains("је већ објављена", "Уредба 16/2018, чл. 9");
  }

  @Test
  void anotherListThanThePreviewedOneIsNotPublished() {
    SomeStatement.appointedAndSigned(lists.town, application);
    lists.town.members.subList(0, 2).forEach(lists::score);
    var previewed = lists.fingerprint();
    lists.score(lists.town.members.get(2));

    assertThat(lists.publish(lists.town.officer, previewed)).hasStatus(409);
    assertThat(lists.get(lists.list())).hasStatus(404);
  }

  @Test
  void nobodyElsePreviewsOrPublishes() {
    lists.scored();

    assertThat(lists.get(Town.in(application).officer, lists.preview())).hasStatus(404);
    assertThat(lists.get(lists.town.president(), lists.preview())).hasStatus(404);
    assertThat(lists.publish(Town.in(application).officer, lists.fingerprint())).hasStatus(404);
  }

  @Test
  void afterTheListPointsStand() {
    lists.published();

    var sheet = lists.get(lists.town.president(), "/rad/ocene/" + lists.good.id().value());

    assertThat(html(sheet).select("form#bodovanje")).isEmpty();
    assertThat(
            web.post()
                .uri("/rad/ocene/" + lists.good.id().value())
                .param("version", "1")
                .with(csrf())
                .with(Signed.as(lists.town.president()))
                .exchange())
        .hasStatus(409);
  }
}

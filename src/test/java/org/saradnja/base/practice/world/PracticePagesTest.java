package org.saradnja.base.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@TestPropertySource(properties = {"saradnja.practice=true", "saradnja.story=false"})
class PracticePagesTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;
  @Autowired MovedTime moved;
  @Autowired LegalTime law;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  private SignedIn somebody;

  @BeforeEach
  void theClockStandsAtTheEndOfTheStory() {
    moved.moveTo(Story.END.atZone(Office.ZONE).toInstant());
    somebody = Somebody.withoutMandates(application);
  }

  @Test
  void theWorldIsExplainedToEverybody() throws Exception {
    var page = html(web.get().uri("/vezba").exchange());

    assertThat(page.select("tbody tr")).hasSize(19);
    assertThat(page.text())
        .contains("Лозинка свих налога је vezba-2026", "Вежбаоница", "20. 4. 2027. у 10.14.");
    assertThat(page.select("a[href=/vezba/sanduce]")).isNotEmpty();
  }

  @Test
  void movingTheClockMovesTheLawAndNothingElse() {
    var before = clock.instant();

    assertThat(move("korak", "nedelja")).hasStatus(303).hasRedirectedUrl("/vezba/sat");

    assertThat(law.now()).isBetween(office("2027-04-27T10:14:00"), office("2027-04-27T10:15:00"));
    assertThat(law.at(before)).isAfter(office("2027-04-27T10:13:59"));
    assertThat(Duration.between(before, clock.instant())).isLessThan(A_MINUTE);
    assertThat(
            jdbc.sql("select count(*) from ledger_entry where kind = 'ClockMoved'")
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  void theClockGoesToAGivenHour() {
    assertThat(move("dan", "2027-04-27", "vreme", "23:58")).hasStatus(303);
    assertThat(law.now()).isBetween(office("2027-04-27T23:58:00"), office("2027-04-27T23:58:59"));
  }

  @Test
  void theClockNeverGoesBack() throws Exception {
    var answer = move("dan", "2027-04-20", "vreme", "10:13");

    assertThat(answer).hasStatus(409);
    assertThat(html(answer).text())
        .contains("Сат се помера само напред, а већ показује 20. 4. 2027.");
    assertThat(law.today()).isEqualTo("2027-04-20");
  }

  @Test
  void theClockStaysWithinTheCalendar() {
    assertThat(move("dan", "2099-01-01")).hasStatus(409);
  }

  @Test
  void aDayThatIsNoneComesBackAtItsField() throws Exception {
    var answer = move("dan", "sutra", "vreme", "10:13");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#dan").val()).isEqualTo("sutra");
    assertThat(html(answer).expectFirst("#vreme").val()).isEqualTo("10:13");
    assertThat(html(answer).expectFirst(".error-summary a").attr("href")).isEqualTo("#dan");
  }

  @Test
  void whoeverIsNotSignedInLeavesTheClockAlone() {
    var answer = web.post().uri("/vezba/sat").param("korak", "dan").with(csrf()).exchange();

    assertThat(answer.getResponse().getStatus()).isIn(302, 303, 401, 403);
    assertThat(law.today()).isEqualTo("2027-04-20");
  }

  private MvcTestResult move(String... parameters) {
    var request = web.post().uri("/vezba/sat").with(csrf()).with(Signed.as(somebody));
    for (int at = 0; at < parameters.length; at += 2) {
      request = request.param(parameters[at], parameters[at + 1]);
    }
    return request.exchange();
  }

  private static Document html(MvcTestResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private static Instant office(String moment) {
    return LocalDateTime.parse(moment).atZone(Office.ZONE).toInstant();
  }
}

package org.saradnja.record.notices.letters;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.PutOnWaitingList;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.TrainingApproaches;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What concerns colleagues without accounts is told to whoever sent them. */
@ApplicationTest
class ColleagueLettersTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ColleagueLetters letters;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TextsOfRequest texts;
  @Autowired private JdbcClient jdbc;

  private final String series = "pisma-" + UUID.randomUUID().toString().substring(0, 8);
  private final String path = "/rad/kadrovi/" + series + "-subotica";
  private SessionId session;
  private SignedIn keeper;
  private EnrolmentId waiting;

  @BeforeEach
  void sendTwoToOneSeat() {
    session = AnnouncedSession.of(series, 1, Optional.empty(), application);
    keeper = Somebody.holding(Role.HUMAN_RESOURCES, UNIT, application);
    send(
        path,
        Map.of(
            "unit", UNIT.slug(),
            "consent", "true",
            "lines", "Прва Првић; prva@primer.rs\nДруга Другић; druga@primer.rs"));
    waiting =
        jdbc.sql("select id from enrolment where session = :session and stage = 'WAITING'")
            .param("session", session.value())
            .query(UUID.class)
            .optional()
            .map(EnrolmentId::new)
            .orElseThrow();
  }

  @Test
  void whoKeepsTheStaffIsToldOnceThatAColleagueWaits() {
    awaitQueued("COLLEAGUE_LISTED", waiting.value());
    var again =
        new PutOnWaitingList(waiting, session, Instant.EPOCH, Actor.SYSTEM, Digest.ofText(""));
    transaction.executeWithoutResult(_ -> letters.on(again));

    assertThat(words(NoticeKind.COLLEAGUE_LISTED, waiting.value()).orElseThrow().arguments())
        .contains("Суботица", "Друга Другић", "1");
    assertThat(queued("COLLEAGUE_LISTED", waiting.value())).isEqualTo(1);
  }

  @Test
  void anOfferIsToldWhileItCanBeTaken() {
    var seated = page().expectFirst(".records > li:has(.tag.ok)");
    send(seated.expectFirst("form[action$=odustajanje]").attr("action"), Map.of());
    awaitQueued("COLLEAGUE_OFFERED", waiting.value());

    assertThat(words(NoticeKind.COLLEAGUE_OFFERED, waiting.value()).orElseThrow().arguments())
        .contains("Друга Другић");

    send(page().expectFirst("form[action$=potvrda]").attr("action"), Map.of());
    assertThat(words(NoticeKind.COLLEAGUE_OFFERED, waiting.value())).isEmpty();
  }

  @Test
  void theReminderAndTheCancellationReachThemThroughTheUnit() {
    var soon = new TrainingApproaches(session, AnnouncedSession.firstDay(application));
    transaction.executeWithoutResult(_ -> letters.on(soon));
    awaitQueued("COLLEAGUES_REMINDER", session.value());
    AnnouncedSession.cancelled(session, "нема сале", application);
    awaitQueued("TRAINING_CANCELLED", session.value());

    assertThat(words(NoticeKind.COLLEAGUES_REMINDER, session.value()).orElseThrow().arguments())
        .anySatisfy(word -> assertThat(word.toString()).endsWith(path));
  }

  private Document page() {
    return html(mvc.get().uri(path).with(Signed.as(keeper)).exchange());
  }

  private void send(String to, Map<String, String> fields) {
    var request = mvc.post().uri(to).with(Signed.as(keeper)).with(csrf());
    fields.forEach(request::param);
    assertThat(request.exchange()).hasStatus(303);
  }

  private void awaitQueued(String kind, UUID about) {
    await().atMost(30, SECONDS).until(() -> queued(kind, about) == 1);
  }

  private long queued(String kind, UUID about) {
    return jdbc.sql(
            "select count(*) from notice where kind = :kind and about = :about and person = :person")
        .param("kind", kind)
        .param("about", about)
        .param("person", keeper.person().value())
        .query(Long.class)
        .single();
  }

  private Optional<Writing.Words> words(NoticeKind kind, UUID about) {
    var notice = new Notice(UUID.randomUUID(), kind, about, "", keeper.person());
    return letters.words(notice, texts.of(Face.CYRILLIC));
  }
}

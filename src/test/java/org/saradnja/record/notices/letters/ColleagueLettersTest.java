package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionCancelled;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.TrainingApproaches;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What concerns colleagues without accounts is told to whoever sent them. */
@ApplicationTest
@Transactional
class ColleagueLettersTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final Actor ACTOR = Actor.SYSTEM;

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ColleagueLetters letters;
  @Autowired private TextsOfRequest texts;
  @Autowired private JdbcClient jdbc;

  private SessionId session;
  private SignedIn keeper;
  private EnrolmentId waiting;

  @BeforeEach
  void sendTwoToOneSeat() {
    session = AnnouncedSession.of("pisma", 1, Optional.empty(), application);
    keeper = Somebody.holding(Role.HUMAN_RESOURCES, UNIT, application);
    var sent =
        mvc.post()
            .uri("/rad/kadrovi/pisma-subotica")
            .with(Signed.as(keeper))
            .with(csrf())
            .param("unit", UNIT.slug())
            .param("consent", "true")
            .param("lines", "Прва Првић; prva@primer.rs\nДруга Другић; druga@primer.rs")
            .exchange();
    assertThat(sent).hasStatus(303);
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
    var listed = new PutOnWaitingList(waiting, session, Instant.EPOCH, ACTOR, DIGEST);
    letters.on(listed);
    letters.on(listed);

    assertThat(queued("COLLEAGUE_LISTED", waiting.value())).isEqualTo(1);
    assertThat(words(NoticeKind.COLLEAGUE_LISTED, waiting.value()).orElseThrow().arguments())
        .contains("Суботица", "Друга Другић", "1");
  }

  @Test
  void anOfferThatIsNoMoreNeedsNoLetter() {
    letters.on(new SeatOffered(waiting, session, Instant.EPOCH, ACTOR, DIGEST));

    assertThat(queued("COLLEAGUE_OFFERED", waiting.value())).isEqualTo(1);
    assertThat(words(NoticeKind.COLLEAGUE_OFFERED, waiting.value())).isEmpty();
  }

  @Test
  void aCancellationAndTheReminderReachThemThroughTheUnit() {
    letters.on(new SessionCancelled(session, Instant.EPOCH, ACTOR, DIGEST));
    letters.on(new TrainingApproaches(session, AnnouncedSession.firstDay(application)));

    assertThat(queued("TRAINING_CANCELLED", session.value())).isEqualTo(1);
    assertThat(queued("COLLEAGUES_REMINDER", session.value())).isEqualTo(1);
    assertThat(words(NoticeKind.COLLEAGUES_REMINDER, session.value()).orElseThrow().arguments())
        .anySatisfy(word -> assertThat(word.toString()).endsWith("/rad/kadrovi/pisma-subotica"));
  }

  private static final Digest DIGEST = Digest.ofText("проба");

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

package org.saradnja.training.exams.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.passwords.SomePassword;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.CountedTrips;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.OpenHall;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Sitting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An answer of somebody with a real session: the straight way, and when the usual one is taken. */
@ApplicationTest
@Import({Hall.class, HallClock.class, CountedTrips.class})
class StraightAnswersTest {

  private static final String TOKEN = "6f1c9a52-token-of-a-form";

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;
  @Autowired private HallClock time;
  @Autowired private AnswerTable answers;
  @Autowired private JdbcClient jdbc;
  @Autowired private People people;

  private OpenHall hall;
  private Sitting somebody;
  private String attempt;
  private Cookie session;

  @BeforeEach
  void somebodyIsAtWork() {
    time.moveTo(HallClock.IN_TIME);
    hall = OpenHall.with(application);
    somebody = hall.participant();
    attempt = somebody.start(hall.exam());
    session = signIn(somebody);
  }

  @Test
  void sessionAndAnswerAreOneTripThatIsItsOwnCommit() {
    CountedTrips.taken();

    var answer = send(attempt, 3, 1, "2");

    assertThat(CountedTrips.takenAtLast())
        .singleElement()
        .asString()
        .contains("from spring_session", "from exam_attempt", "insert into exam_answer");
    assertThat(answer).hasStatusOk().hasContentType("application/json");
    assertThat(answer)
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"state": "kept", "left": 1800, "answers": [{"p": 3, "s": 1, "o": []}], "csrf": ""}
            """);
    assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
    stands(Map.of(3, new Response(List.of("2"))));
  }

  @Test
  void theUsualWayTellsTheSame() throws Exception {
    var straight = send(attempt, 0, 1, "1").getResponse().getContentAsString();

    var usual = somebody.answer(attempt, 0, 1, "1").getResponse().getContentAsString();

    assertThat(straight).isEqualTo(usual);
  }

  @Test
  void anAnswerThatIsSentAgainAndOutOfOrderCountsOnce() {
    send(attempt, 0, 2, "2");

    assertThat(send(attempt, 0, 2, "2")).bodyJson().extractingPath("state").isEqualTo("kept");
    assertThat(send(attempt, 0, 1, "1")).bodyJson().extractingPath("state").isEqualTo("overtaken");
    stands(Map.of(0, new Response(List.of("2"))));
  }

  @Test
  void everyFaceHasTheStraightWay() {
    CountedTrips.taken();

    assertThat(send("/lat" + attempt, 1, 1, "0")).hasStatusOk();

    assertThat(CountedTrips.takenAtLast()).hasSize(1);
  }

  @Test
  void withoutTheTokenOfAFormNothingIsKept() {
    var another = sending(attempt, 0, 1, "1", "another-token-of-a-form!");
    assertThat(another.exchange().getResponse().getStatus()).isNotEqualTo(200);
    var without = web.post().uri(attempt + "/odgovor").cookie(session);
    without.param("p", "0").param("s", "1").param("o", "1");
    assertThat(without.exchange().getResponse().getStatus()).isNotEqualTo(200);
    stands(Map.of());
  }

  @Test
  void aSessionThatWasEndedAnswersNothing() {
    web.post().uri("/nalog/odjava").with(csrf()).cookie(session).exchange();

    assertThat(send(attempt, 0, 1, "1").getResponse().getStatus()).isNotEqualTo(200);
    stands(Map.of());
  }

  @Test
  void aSessionThatIsOverAnswersNothing() {
    jdbc.sql("update spring_session set expiry_time = 1, last_access_time = 1").update();

    assertThat(send(attempt, 0, 1, "1").getResponse().getStatus()).isNotEqualTo(200);
    stands(Map.of());
  }

  @Test
  void aSessionThatWasNotUsedForAMinuteIsKeptAwakeOnTheUsualWay() {
    long before = System.currentTimeMillis() - 90_000;
    jdbc.sql("update spring_session set last_access_time = :before")
        .param("before", before)
        .update();

    assertThat(send(attempt, 0, 1, "1")).hasStatusOk();

    assertThat(
            jdbc.sql("select last_access_time from spring_session where principal_name = :who")
                .param("who", somebody.who().getName())
                .query(Long.class)
                .single())
        .isGreaterThan(before);
    stands(Map.of(0, new Response(List.of("1"))));
  }

  @Test
  void nobodyAnswersForAnother() {
    session = signIn(hall.participant());

    assertThat(send(attempt, 0, 1, "1")).hasStatus(404);
    stands(Map.of());
  }

  @Test
  void whatComesAfterTheEndIsTooLate() {
    time.moveTo(HallClock.IN_TIME.plusSeconds(31 * 60));

    assertThat(send(attempt, 0, 1, "1")).hasStatus(409);
    stands(Map.of());
  }

  @Test
  void whatIsNoAnswerIsRefusedAsEver() {
    assertThat(send(attempt, 0, 0, "1")).hasStatus(422);
    assertThat(send(attempt, 20, 1, "1")).hasStatus(404);
    assertThat(send(attempt, 0, 1, "a\0b")).hasStatus(400);
    stands(Map.of());
  }

  private void stands(Map<Integer, Response> expected) {
    assertThat(answers.responses(Sitting.id(attempt))).isEqualTo(expected);
  }

  /**
   * As a browser with the cookies of its session and of its forms. The header is only for the chain
   * of the usual way, whose tokens the tests of pages have taken over for their context.
   */
  private MvcTestResult send(String path, int item, int seq, String value) {
    var request = sending(path, item, seq, value, TOKEN);
    request.with(csrf().asHeader());
    return request.exchange();
  }

  private MockMvcTester.MockMvcRequestBuilder sending(
      String path, int item, int seq, String value, String token) {
    var request = web.post().uri(path + "/odgovor");
    request.cookie(session, new Cookie("XSRF-TOKEN", TOKEN)).param("_csrf", masked(token));
    request.param("p", String.valueOf(item)).param("s", String.valueOf(seq)).param("o", value);
    return request;
  }

  /** As in a form: the mask, here of zeros, and behind it the token under the mask. */
  private static String masked(String token) {
    var bytes = token.getBytes(UTF_8);
    var both = new byte[bytes.length * 2];
    System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
    return Base64.getUrlEncoder().encodeToString(both);
  }

  private Cookie signIn(Sitting one) {
    SomePassword.of(one.who().person(), application);
    var answer =
        web.post()
            .uri("/nalog/prijava")
            .with(csrf())
            .param("email", people.addressee(one.who().person()).email())
            .param("password", SomePassword.OF_EVERYBODY)
            .exchange();
    return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
  }
}

package org.saradnja.training.exams.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Attempt.Ending;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.Participant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Import({Hall.class, HallClock.class})
class PaperPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private HallClock time;
  @Autowired private Attempts attempts;
  @Autowired private ExamResults results;

  private Sitting first;
  private Sitting second;
  private Participant seat;
  private ExamId exam;
  private String path;

  @BeforeEach
  void somebodyWroteOnPaper() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    var session = rooms.announce();
    first = new Sitting(web, SomeExam.organiser(application));
    second = new Sitting(web, SomeExam.organiser(application));
    seat = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");
    exam = SomeExam.opened(session, SomeExam.USUAL, first.who(), application);
    path = "/rad/test/sto/" + exam.value() + "/papir/" + seat.enrolment().value();
  }

  @Test
  void whatTwoPeopleKeyTheSameIsAnAttempt() {
    assertThat(first.page("/rad/test/sto/" + exam.value()).select("a[href=" + path + "]"))
        .hasSize(1);
    assertThat(first.page(path).select("ol[lang] > li")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(first.post(path, keyed("1"))).hasStatus(303).redirectedUrl().isEqualTo(path);
    assertThat(first.post(path, keyed("1"))).as("the same person twice").hasStatus(303);
    assertThat(results.of(seat.enrolment())).isEmpty();
    assertThat(first.page(path).expectFirst(".notice").text()).startsWith("Ваш унос је сачуван.");

    assertThat(second.post(path, keyed("1")))
        .hasStatus(303)
        .redirectedUrl()
        .isEqualTo("/rad/test/sto/" + exam.value());

    var result = results.of(seat.enrolment()).orElseThrow();
    var attempt = attempts.get(result.attempt());
    assertThat(attempt.ended().orElseThrow().how()).isEqualTo(Ending.ON_PAPER);
    assertThat(attempts.responses(attempt.id())).hasSize(20);
    assertThat(first.get(path)).as("keyed in once").hasStatus(409);
  }

  @Test
  void differencesAreShownOnceBothHaveKeyed() {
    first.post(path, keyed("1"));
    assertThat(second.page(path).expectFirst(".notice").text()).startsWith("Неко је већ унео");
    assertThat(second.page(path).select("main .err")).as("not before one's own").isEmpty();
    var other = keyed("1");
    other.put("o4", "2");

    second.post(path, other);

    assertThat(second.page(path).select("main .err").eachText()).containsExactly("Други унос: 1");
    assertThat(first.page(path).select("main .err").eachText()).containsExactly("Други унос: 2");
    assertThat(results.of(seat.enrolment())).isEmpty();
    second.post(path, keyed("1"));
    assertThat(results.of(seat.enrolment())).isPresent();
  }

  @Test
  void whatIsNoNumberOfTheSheetIsSaidAtItsQuestion() {
    var fields = keyed("1");
    fields.put("o0", "9");

    var answer = first.post(path, fields);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#o0-error").text()).contains("Питање 1");
    assertThat(html(answer).expectFirst("#o0").val()).isEqualTo("9");
    assertThat(html(answer).expectFirst("#o7").val()).isEqualTo("1");
  }

  @Test
  void papersAreForTheOrganiser() {
    var stranger = new Sitting(web, Somebody.withoutMandates(application));

    assertThat(stranger.get(path)).hasStatus(404);
    assertThat(first.get("/rad/test/sto/" + exam.value() + "/papir/" + UUID.randomUUID()))
        .hasStatus(404);
  }

  private static Map<String, String> keyed(String number) {
    var fields = new HashMap<String, String>();
    for (int item = 0; item < 20; item++) {
      fields.put("o" + item, number);
    }
    return fields;
  }
}

package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.CheckIns;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.Marking;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Import({Hall.class, HallClock.class})
class AttemptPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private CheckIns checkIns;
  @Autowired private HallClock time;
  @Autowired private Attempts attempts;
  @Autowired private Questions questions;

  private Session session;
  private SignedIn organiser;
  private Sitting participant;
  private Participant seat;
  private ExamId exam;

  @BeforeEach
  void theTestIsOpenAndSomebodyIsInTheRoom() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    session = rooms.announce();
    organiser = SomeExam.organiser(application);
    participant = new Sitting(web, Somebody.withoutMandates(application));
    seat = seating.seat(session.id(), participant.who().person(), "Весна Вежбовић");
    checkIns.checkIn(seat.enrolment(), 2);
    exam = SomeExam.opened(session, SomeExam.USUAL, organiser, application);
  }

  @Test
  void theDoorSaysWhatTheTestIsAndStartsIt() {
    var door = participant.page("/rad/test/" + exam.value());
    assertThat(door.select(".facts dd").eachText())
        .contains("20", "30 минута", "60\u202F%", "од 14.35 до 15.30");
    assertThat(door.select("form[action$=/pocetak] button")).hasSize(1);

    var attempt = participant.start(exam);

    var page = participant.page(attempt);
    assertThat(page.select("fieldset[data-item]")).hasSize(20);
    assertThat(page.expectFirst("form[data-attempt]").attr("data-left")).isEqualTo("1800");
    assertThat(page.expectFirst("[data-words]").text()).isEqualTo("Одговорено 0 од 20");
  }

  @Test
  void whoIsNotCheckedInIsToldSoAndDoesNotStart() {
    var late = new Sitting(web, Somebody.withoutMandates(application));
    seating.seat(session.id(), late.who().person(), "Лазар Скицић");

    assertThat(late.page("/rad/test/" + exam.value()).expectFirst(".notice").text())
        .contains("Данас нисте пријављени у сали.");
    assertThat(late.post("/rad/test/" + exam.value() + "/pocetak", Map.of())).hasStatus(409);
  }

  @Test
  void whoHasNoSeatFindsNoTest() {
    var stranger = new Sitting(web, Somebody.withoutMandates(application));

    assertThat(stranger.get("/rad/test/" + exam.value())).hasStatus(404);
    assertThat(stranger.post("/rad/test/" + exam.value() + "/pocetak", Map.of())).hasStatus(404);
    assertThat(stranger.get(participant.start(exam))).hasStatus(404);
  }

  @Test
  void startingAgainGoesOnWithTheSameAttempt() {
    assertThat(participant.start(exam)).isEqualTo(participant.start(exam));
    assertThat(attempts.of(exam)).hasSize(1);
  }

  @Test
  void thePageGivesTheKeyAwayNowhere() {
    var page = participant.page(participant.start(exam));

    assertThat(page.select("fieldset input[type=radio]").eachAttr("value"))
        .isSubsetOf("0", "1", "2", "3");
    assertThat(page.html()).doesNotContain("share").doesNotContain("Објављена је 5. марта");
  }

  @Test
  void everyAnswerIsSavedByItselfAndTheServerTellsTheTime() {
    var attempt = participant.start(exam);
    time.moveTo(HallClock.IN_TIME.plusSeconds(60));

    var answer = participant.answer(attempt, 3, 1, "2");

    assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("kept");
    assertThat(answer).bodyJson().extractingPath("$.left").isEqualTo(1740);
    assertThat(Sitting.taken(participant.page(attempt)).get(3)).containsExactly("2");
    assertThat(participant.page(attempt).select("a[data-nav=3].done")).hasSize(1);
  }

  @Test
  void anOvertakenAnswerIsToldWhatStands() {
    var attempt = participant.start(exam);
    participant.answer(attempt, 0, 5, "1");

    var answer = participant.answer(attempt, 0, 4, "2");

    assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("overtaken");
    assertThat(answer).bodyJson().extractingPath("$.answers[0].s").isEqualTo(5);
    assertThat(answer).bodyJson().extractingPath("$.answers[0].o[0]").isEqualTo("1");
  }

  @Test
  void whatIsNoAnswerIsRefusedAndChangesNothing() {
    var attempt = participant.start(exam);

    assertThat(participant.answer(attempt, -1, 1, "0")).hasStatus(422);
    assertThat(participant.answer(attempt, 0, 0, "0")).hasStatus(422);
    assertThat(participant.answer(attempt, 20, 1, "0")).hasStatus(404);
    assertThat(attempts.responses(Sitting.id(attempt))).isEmpty();
  }

  @Test
  void afterTheEndNothingIsTakenAndThePageLeadsToTheOutcome() {
    var attempt = participant.start(exam);
    participant.answer(attempt, 0, 1, "0");
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofMinutes(31)));

    var late = participant.answer(attempt, 1, 1, "0");

    assertThat(late).hasStatus(409).bodyJson().extractingPath("$.state").isEqualTo("late");
    assertThat(participant.get(attempt)).hasStatus(303).redirectedUrl().endsWith("/ishod");
    assertThat(participant.page(attempt + "/ishod").expectFirst("h1").text())
        .isEqualTo("Време је истекло");
  }

  @Test
  void withoutScriptsTheWholeFormIsSaved() {
    var attempt = participant.start(exam);
    var fields = new HashMap<String, String>();
    for (int item = 0; item < 20; item++) {
      fields.put("s" + item, "0");
      if (item < 5) {
        fields.put("o" + item, "1");
      }
    }

    assertThat(participant.post(attempt, fields)).hasStatus(303);

    assertThat(participant.page(attempt).expectFirst("[data-words]").text())
        .isEqualTo("Одговорено 5 од 20");
    fields.put("act", "predaja");
    assertThat(participant.post(attempt, fields))
        .hasStatus(303)
        .redirectedUrl()
        .endsWith("/predaja");
    assertThat(participant.page(attempt + "/predaja").select(".notice a")).hasSize(15);
  }

  @Test
  void aFormThatWasPrintedEarlierOverwritesNothingNewer() {
    var attempt = participant.start(exam);
    participant.answer(attempt, 0, 1, "2");
    var fields = Map.of("s0", "0", "o0", "1", "s1", "0", "o1", "3");

    var answer = participant.post(attempt, fields);

    assertThat(answer).hasStatus(303).redirectedUrl().endsWith("?ostalo=1");
    var page = participant.page(attempt + "?ostalo=1");
    assertThat(Sitting.taken(page).get(0)).containsExactly("2");
    assertThat(Sitting.taken(page).get(1)).containsExactly("3");
    assertThat(page.expectFirst(".notice.soon a").text()).isEqualTo("1");
  }

  @Test
  void allRightAnswersPassAndTheReviewWaitsUntilTheTestIsClosed() {
    var attempt = participant.start(exam);
    answerRight(attempt, 20);

    assertThat(participant.post(attempt + "/predaja", Map.of())).hasStatus(303);
    assertThat(participant.post(attempt + "/predaja", Map.of())).as("twice").hasStatus(303);

    var outcome = participant.page(attempt + "/ishod");
    assertThat(outcome.expectFirst("h1").text()).isEqualTo("Тест је положен");
    assertThat(outcome.select(".facts dd").eachText()).contains("20 од 20", "12");
    assertThat(outcome.select(".exam-review li")).isEmpty();
    SomeExam.close(exam, organiser, application);
    var review = participant.page(attempt + "/ishod");
    assertThat(review.select(".exam-review > li")).hasSize(20);
    assertThat(review.select(".exam-review > li .tag.ok")).hasSize(20);
  }

  @Test
  void closingMarksWhatWasSavedOfEverybody() {
    var attempt = participant.start(exam);
    answerRight(attempt, 11);

    SomeExam.close(exam, organiser, application);

    var ended = attempts.get(Sitting.id(attempt)).ended().orElseThrow();
    assertThat(ended.how()).isEqualTo(Attempt.Ending.CLOSED);
    assertThat(ended.marks().points()).isEqualTo(1100);
    assertThat(ended.marks().arePassed()).isFalse();
    assertThat(html(participant.post("/rad/test/" + exam.value() + "/pocetak", Map.of())).text())
        .contains("Тест је затворен.");
  }

  @Test
  void theStateTellsAnotherDeviceWhatStands() {
    var attempt = participant.start(exam);
    participant.answer(attempt, 7, 2, "3");

    var state = participant.get(attempt + "/stanje");

    assertThat(state).hasStatusOk().bodyJson().extractingPath("$.answers[0].p").isEqualTo(7);
    assertThat(state).bodyJson().extractingPath("$.csrf").asString().isNotEmpty();
  }

  @Test
  void anAttemptIsNeverOpenToTheOrganiser() {
    var attempt = participant.start(exam);

    assertThat(new Sitting(web, organiser).get(attempt)).hasStatus(404);
    assertThat(new Sitting(web, organiser).answer(attempt, 0, 1, "0")).hasStatus(404);
  }

  /** Tries the places of each question until the key says yes. */
  private void answerRight(String path, int count) {
    var attempt = attempts.get(Sitting.id(path));
    var known = questions.of(attempt.paper().versions());
    for (int item = 0; item < count; item++) {
      var one = attempt.paper().items().get(item);
      var task = Optional.ofNullable(known.get(one.version())).orElseThrow().task();
      for (int place = 0; place < one.order().size(); place++) {
        var response = new Response(List.of(String.valueOf(place)));
        if (Marking.points(task, one.order(), response) == 100) {
          participant.answer(path, item, 1, String.valueOf(place));
        }
      }
    }
  }
}

package org.saradnja.training.exams.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.CheckIns;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
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
class ResultsPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private CheckIns checkIns;
  @Autowired private HallClock time;
  @Autowired private Attempts attempts;
  @Autowired private ExamResults results;
  @Autowired private RulingTable rulings;

  private Session session;
  private Sitting organiser;
  private Sitting participant;
  private Participant seat;
  private ExamId exam;
  private String attempt;

  @BeforeEach
  void somebodyHasSatATest() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    session = rooms.announce();
    organiser = new Sitting(web, SomeExam.organiser(application));
    participant = new Sitting(web, Somebody.withoutMandates(application));
    seat = seating.seat(session.id(), participant.who().person(), "Весна Вежбовић");
    checkIns.checkIn(seat.enrolment(), 2);
    exam = SomeExam.opened(session, SomeExam.USUAL, organiser.who(), application);
    attempt = participant.start(exam);
    participant.answer(attempt, 0, 1, "0");
    assertThat(participant.post(attempt + "/predaja", Map.of())).hasStatus(303);
  }

  @Test
  void theResultThatCountsIsThereForCertificates() {
    var result = results.of(seat.enrolment()).orElseThrow();

    assertThat(result.attempt()).isEqualTo(Sitting.id(attempt));
    assertThat(result.maximum()).isEqualTo(2000);
    assertThat(result.passMark()).isEqualTo(1200);
    assertThat(result.isPassed()).isFalse();
    assertThat(results.of(session.id())).containsExactly(result);
  }

  @Test
  void theOrganiserSeesWhoPassedAndHowTheQuestionsDid() {
    var page = organiser.page(path());

    assertThat(page.select(".figures dd").eachText()).startsWith("1", "0", "1");
    assertThat(page.select("tbody tr").getFirst().text())
        .contains("Весна Вежбовић", "није положен");
    assertThat(page.select("table").getLast().select("tbody tr")).hasSize(20);
    assertThat(page.select("tbody a")).as("ruled on only once closed").isEmpty();
  }

  @Test
  void aRulingMarksEverybodyAnewAndTheFirstMarkingStays() {
    SomeExam.close(exam, organiser.who(), application);
    var before = results.of(seat.enrolment()).orElseThrow();
    var question = attempts.get(Sitting.id(attempt)).paper().items().get(5).version();
    var rule = path() + "/" + question.question().value() + "/" + question.number();

    assertThat(organiser.post(rule, Map.of("ruling", "ACCEPTED", "reason", "Два тачна одговора.")))
        .hasStatus(303);

    assertThat(results.of(seat.enrolment()).orElseThrow().points())
        .isEqualTo(before.points() + 100);
    assertThat(rulings.regrades(Sitting.id(attempt))).isOne();
    assertThat(organiser.page(path()).text())
        .contains("Два тачна одговора.", "признаје се сваки одговор");

    organiser.post(rule, Map.of("ruling", "DROPPED", "reason", "Ипак се не рачуна."));
    var after = results.of(seat.enrolment()).orElseThrow();
    assertThat(after.points()).isEqualTo(before.points());
    assertThat(after.maximum()).isEqualTo(1900);
    assertThat(rulings.regrades(Sitting.id(attempt))).isEqualTo(2);
  }

  @Test
  void anotherKeyIsChosenAmongTheChoices() {
    SomeExam.close(exam, organiser.who(), application);
    var question = attempts.get(Sitting.id(attempt)).paper().items().get(0);
    var rule =
        path() + "/" + question.version().question().value() + "/" + question.version().number();
    var taken = String.valueOf(question.order().get(0));
    assertThat(organiser.page(rule).select("#key option").eachAttr("value")).contains(taken);

    organiser.post(rule, Map.of("ruling", "OTHER_KEY", "key", taken, "reason", "Грешка у кључу."));

    var marks = attempts.get(Sitting.id(attempt)).ended().orElseThrow().marks();
    assertThat(marks.items().getFirst().points()).isEqualTo(100);
  }

  @Test
  void aRulingNeedsADecisionAKeyAndAReason() {
    SomeExam.close(exam, organiser.who(), application);
    var question = attempts.get(Sitting.id(attempt)).paper().items().get(0).version();
    var rule = path() + "/" + question.question().value() + "/" + question.number();

    var nothing = organiser.post(rule, Map.of());
    assertThat(nothing).hasStatus(422);
    assertThat(html(nothing).select("#ruling-error, #reason-error")).hasSize(2);
    var keyless = organiser.post(rule, Map.of("ruling", "OTHER_KEY", "reason", "Зато."));
    assertThat(keyless).hasStatus(422);
    assertThat(html(keyless).select("#key-error")).hasSize(1);
  }

  @Test
  void nothingIsRuledBeforeTheTestIsClosed() {
    var question = attempts.get(Sitting.id(attempt)).paper().items().get(0).version();
    var rule = path() + "/" + question.question().value() + "/" + question.number();

    assertThat(organiser.post(rule, Map.of("ruling", "DROPPED", "reason", "Зато."))).hasStatus(409);
  }

  @Test
  void resultsAreForTheOrganiserAndThoseWhoTaught() {
    var trainer =
        new Sitting(
            web, Somebody.holding(Role.TRAINER, new Party.OfInstitution("predavac"), application));

    assertThat(trainer.get(path())).hasStatus(404);
    assertThat(participant.get(path())).hasStatus(404);
    assertThat(organiser.get("/rad/test/sto/" + UUID.randomUUID() + "/rezultati")).hasStatus(404);
    assertThat(List.of(organiser.get(path()).getResponse().getStatus())).containsExactly(200);
  }

  private String path() {
    return "/rad/test/sto/" + exam.value() + "/rezultati";
  }
}

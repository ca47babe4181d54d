package org.saradnja.training.exams.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.CheckIns;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.blueprint.SomeBlueprint;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Import({Hall.class, HallClock.class})
class DeskPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private CheckIns checkIns;
  @Autowired private HallClock time;
  @Autowired private Exams exams;
  @Autowired private Attempts attempts;

  private Session session;
  private Sitting organiser;
  private Sitting participant;
  private Participant seat;

  @BeforeEach
  void aSessionIsAtItsLastDay() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    var code = "p" + UUID.randomUUID().toString().substring(0, 8);
    session = rooms.announce(AdoptedProgramme.of(code, 2027, application));
    organiser = new Sitting(web, SomeExam.organiser(application));
    participant = new Sitting(web, Somebody.withoutMandates(application));
    seat = seating.seat(session.id(), participant.who().person(), "Весна Вежбовић");
    checkIns.checkIn(seat.enrolment(), 2);
  }

  @Test
  void theOrganiserPreparesOpensAndClosesTheTest() {
    var list = organiser.page("/rad/test");
    var prepare = "/rad/test/priprema/" + session.code();
    assertThat(list.select("a[href=" + prepare + "] ~ .tag").text()).isEqualTo("није припремљен");

    assertThat(organiser.page(prepare).select("main").text())
        .contains("још није усвојен састав теста");
    var form = form(prepare);
    assertThat(form)
        .as("R-178, R-179, R-180")
        .containsEntry("minutes", "30")
        .containsEntry("pass", "60")
        .containsEntry("attempts", "1");
    form.putAll(Map.of("draw0", "5", "draw1", "2", "draw2", "9", "draw3", "4"));
    assertThat(form.get("until")).as("times as everywhere else").isEqualTo("15.30");
    form.put("from", "14.35");
    var answer = organiser.post(prepare, form);
    assertThat(answer).hasStatus(303);
    var desk = String.valueOf(answer.getResponse().getHeader("Location"));
    assertThat(organiser.page(desk).select(".facts dd").eachText())
        .contains("20 (5 × М5, 2 × М6, 9 × М7, 4 × М8)", "30 минута", "60\u202F%");

    assertThat(organiser.post(desk + "/otvaranje", Map.of())).hasStatus(303);
    assertThat(exams.of(session.id())).containsInstanceOf(Exam.Open.class);
    assertThat(organiser.post(prepare, form)).as("too late to change").hasStatus(409);

    assertThat(organiser.post(desk + "/zatvaranje", Map.of())).hasStatus(303);
    assertThat(exams.of(session.id())).containsInstanceOf(Exam.Closed.class);
    assertThat(organiser.post(desk + "/zatvaranje", Map.of())).hasStatus(409);
  }

  @Test
  void theDeskShowsWhoWorksAndHowFarTheyAre() {
    var exam = SomeExam.opened(session, SomeExam.USUAL, organiser.who(), application);
    var desk = "/rad/test/sto/" + exam.value();
    assertThat(organiser.page(desk).select("tbody tr").text())
        .contains("Весна Вежбовић", "у сали", "није почео");
    var attempt = participant.start(exam);
    participant.answer(attempt, 0, 1, "0");
    participant.answer(attempt, 1, 1, "0");

    var row = organiser.page(desk).expectFirst("tbody tr");

    assertThat(row.text()).contains("ради до 15.10.00", "2 од 20", "у 14.40.00");
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofMinutes(6)));
    assertThat(organiser.page(desk).select("tbody tr").text()).contains("дуго ћути");
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofMinutes(31)));
    assertThat(organiser.page(desk).select("tbody tr").text()).contains("време истекло");
  }

  @Test
  void extraTimeReachesTheAttemptThatRuns() {
    var exam = SomeExam.opened(session, SomeExam.USUAL, organiser.who(), application);
    var desk = "/rad/test/sto/" + exam.value();
    var attempt = participant.start(exam);
    var given = Map.of("seat", seat.enrolment().value().toString(), "minutes", "10");

    assertThat(organiser.post(desk + "/vreme", given)).hasStatus(303);

    assertThat(attempts.get(Sitting.id(attempt)).endsAt())
        .isEqualTo(HallClock.IN_TIME.plus(Duration.ofMinutes(40)));
    assertThat(participant.page(attempt).expectFirst("form[data-attempt]").attr("data-left"))
        .isEqualTo("2400");
    assertThat(organiser.page(desk).select("tbody th").text()).contains("додатних минута: 10");
  }

  @Test
  void extraTimeNeedsAPersonAndANumber() {
    var exam = SomeExam.opened(session, SomeExam.USUAL, organiser.who(), application);

    var answer =
        organiser.post(
            "/rad/test/sto/" + exam.value() + "/vreme", Map.of("seat", "", "minutes", "много"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#minutes").val()).isEqualTo("много");
    assertThat(html(answer).select("#seat-error, #minutes-error")).hasSize(2);
  }

  @Test
  void mistakesInThePreparationStandAtTheirFields() {
    var prepare = "/rad/test/priprema/" + session.code();
    var form = form(prepare);
    form.put("draw1", "50");
    form.put("minutes", "0");
    form.put("pass", "101");
    form.put("from", "касно");

    var answer = organiser.post(prepare, form);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#draw1-error").text()).contains("толико потврђених питања: 4");
    assertThat(page.select("#minutes-error, #pass-error, #from-error")).hasSize(3);
    assertThat(page.expectFirst("#from").val()).isEqualTo("касно");
  }

  @Test
  void theTestStartsFromTheBlueprintAndADepartureSaysWhy() {
    var number = SomeBlueprint.adopted(session.programme(), SomeExam.USUAL.measure(), application);
    var prepare = "/rad/test/priprema/" + session.code();
    var form = form(prepare);
    assertThat(form).containsEntry("draw0", "5").containsEntry("draw2", "9");
    form.put("minutes", "25");

    var unsaid = organiser.post(prepare, form);
    assertThat(unsaid).hasStatus(422);
    assertThat(html(unsaid).expectFirst("#reason-error").text()).contains("Напишите зашто");

    form.put("reason", "Обука почиње касније.");
    var answer = organiser.post(prepare, form);
    assertThat(answer).hasStatus(303);
    var desk = String.valueOf(answer.getResponse().getHeader("Location"));
    assertThat(organiser.page(desk).select(".facts dd").eachText())
        .contains("усвојени састав број " + number, "Обука почиње касније.", "25 минута");
  }

  @Test
  void aTestIsOpenedOnTheLastDayOnly() {
    var exam = SomeExam.prepared(session, SomeExam.USUAL, organiser.who(), application);
    var open = "/rad/test/sto/" + exam.value() + "/otvaranje";

    time.moveTo(HallClock.IN_TIME.minus(Duration.ofDays(1)));
    assertThat(html(organiser.post(open, Map.of())).text())
        .contains("Тест се отвара само последњег дана обуке, 12. 3. 2027.");
    time.moveTo(HallClock.IN_TIME.plus(Duration.ofHours(2)));
    assertThat(html(organiser.post(open, Map.of())).text())
        .contains("Време за почетак рада је прошло.");
  }

  @Test
  void anotherInstitutionsOrganiserFindsNothing() {
    var exam = SomeExam.prepared(session, SomeExam.USUAL, organiser.who(), application);
    var other =
        new Sitting(
            web, Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application));

    assertThat(other.get("/rad/test/sto/" + exam.value())).hasStatus(404);
    assertThat(other.get("/rad/test/priprema/" + session.code())).hasStatus(404);
    assertThat(other.post("/rad/test/sto/" + exam.value() + "/otvaranje", Map.of())).hasStatus(404);
  }

  @Test
  void aParticipantFindsTheTestInTheList() {
    var exam = SomeExam.prepared(session, SomeExam.USUAL, organiser.who(), application);

    var list = participant.page("/rad/test");

    assertThat(list.select("a[href=/rad/test/" + exam.value() + "] ~ .tag").text())
        .isEqualTo("припремљен");
    assertThat(list.select("#vodim")).isEmpty();
  }

  private Map<String, String> form(String path) {
    var fields = new HashMap<String, String>();
    organiser
        .page(path)
        .select("main form input:not([name=_csrf])")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    return fields;
  }
}

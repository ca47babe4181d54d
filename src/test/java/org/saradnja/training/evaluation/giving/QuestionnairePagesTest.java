package org.saradnja.training.evaluation.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.SomeGroup;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What participants, the organiser, trainers and units meet on their pages. */
@ApplicationTest
@Import({SomeGroup.class, HallClock.class})
class QuestionnairePagesTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private ApplicationContext application;
  @Autowired private MockMvcTester web;
  @Autowired private HallClock clock;
  @Autowired private Hall.Seating seating;
  @Autowired private SomeGroup.Presence presence;

  @Test
  void aParticipantIsToldWhatBecomesOfTheAnswersAndAnswersOnce() {
    var training = held(6);
    var who = new Sitting(web, SomeGroup.people(training, application).getFirst());
    var path = "/rad/moje-obuke/upitnik/" + training.session().code();

    var page = who.page(path);
    assertThat(page.select("section[aria-labelledby=pitanja] li")).hasSize(4);
    assertThat(page.select("section[aria-labelledby=pitanja]").text())
        .contains("најмање 5 учесника", "могли би да вас препознају");
    assertThat(page.select("fieldset.answer input[checked]").eachAttr("value"))
        .as("nothing is answered beforehand")
        .allMatch(String::isEmpty);

    assertThat(who.post(path, answers(training))).hasStatus(303);
    assertThat(who.page(path).select(".notice").text()).startsWith("Ваш одговор је примљен");
    assertThat(who.page(path).select("main form")).isEmpty();
    assertThat(who.post(path, answers(training))).hasStatus(409);
  }

  @Test
  void whatWasTypedStaysWhenSomethingIsWrong() {
    var training = held(6);
    var who = new Sitting(web, SomeGroup.people(training, application).getFirst());
    var path = "/rad/moje-obuke/upitnik/" + training.session().code();
    var typed = answers(training);
    typed.put("predlog", "а".repeat(1001));

    var answer = who.post(path, typed);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#predlog").text()).hasSize(1001);
    assertThat(page.expectFirst("#predlog").attr("aria-describedby")).contains("predlog-error");
    assertThat(page.select("input[name=opsta-ocena][checked]").val()).isEqualTo("3");
    assertThat(who.post(path, Map.of("form", typed.get("form")))).as("empty").hasStatus(422);
  }

  @Test
  void whoeverAnswersOldQuestionsSeesTheNewOnesWithWhatWasTyped() {
    var training = held(6);
    var who = new Sitting(web, SomeGroup.people(training, application).getFirst());
    var typed = answers(training);
    typed.put("form", UUID.randomUUID().toString());

    var answer = who.post("/rad/moje-obuke/upitnik/" + training.session().code(), typed);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".error-summary").text()).contains("у међувремену измењена");
    assertThat(html(answer).select("input[name=opsta-ocena][checked]").val()).isEqualTo("3");
  }

  @Test
  void itWaitsOnTheDeskAmongTheTrainingsUntilItIsGiven() {
    var training = held(6);
    var who = new Sitting(web, SomeGroup.people(training, application).getFirst());
    assertThat(who.page("/rad").text()).contains("Попуните упитник о обуци");

    who.post("/rad/moje-obuke/upitnik/" + training.session().code(), answers(training));

    assertThat(who.page("/rad").text()).doesNotContain("Попуните упитник о обуци");
  }

  @Test
  void whoeverWasAwayIsToldWhy() {
    var training = held(6);
    presence.absent().add(seating.of(training.session().id()).getFirst().enrolment());
    var who = new Sitting(web, SomeGroup.people(training, application).getFirst());

    var page = who.page("/rad/moje-obuke/upitnik/" + training.session().code());

    assertThat(page.select(".notice").text()).contains("нема вашег потписа");
  }

  @ParameterizedTest
  @CsvSource({"4, false", "5, true"})
  void theOrganiserReadsNothingOfAGroupThatIsTooSmall(int number, boolean shown) {
    var training = held(6);
    var path = "/rad/vrednovanje/obuke/" + training.session().code();
    var organiser = new Sitting(web, AnnouncedSession.organiser(application));
    SomeGroup.people(training, application)
        .subList(0, number)
        .forEach(who ->
            new Sitting(web, who)
                .post("/rad/moje-obuke/upitnik/" + training.session().code(), answers(training)));

    assertThat(organiser.page(path).select("tbody")).as("while answers are taken").isEmpty();
    assertThat(organiser.post(path + "/zatvaranje", Map.of())).hasStatus(303);

    var page = organiser.page(path);
    assertThat(page.select(".facts").text()).contains(number + " од 6");
    assertThat(page.select("tbody td:nth-of-type(2)").eachText().contains("3,00")).isEqualTo(shown);
    assertThat(page.text().contains("ваша порука")).isEqualTo(shown);
    var visitor = html(web.get().uri("/obuke/" + training.session().code()).exchange());
    assertThat(visitor.text().contains("3,00 од 4")).isEqualTo(shown);
  }

  @Test
  void theOrganiserCountsPaperIn() {
    var training = held(3);
    var path = "/rad/vrednovanje/obuke/" + training.session().code() + "/papir/upitnik";
    var organiser = new Sitting(web, AnnouncedSession.organiser(application));
    assertThat(organiser.page(path).select("textarea")).isEmpty();

    var seat = seating.of(training.session().id()).getFirst().enrolment().value().toString();
    assertThat(organiser.post(path + "/predali", Map.of("seat", seat))).hasStatus(303);
    assertThat(organiser.page(path).text()).contains("Предат је још 1 лист");
    assertThat(organiser.post(path, Map.of())).hasStatus(422);
    assertThat(organiser.post(path, answers(training))).hasStatus(303);

    assertThat(organiser.page(path).text()).contains("Сабран је 1 лист", "Нема предатих листова");
  }

  @Test
  void superiorsAreAskedMonthsLaterAndOnce() {
    var training = held(2);
    var unit = Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("vezbaonica"), application);
    var contact = new Sitting(web, unit);
    var seat = seating.of(training.session().id()).getFirst().enrolment().value();
    var path = "/rad/kadrovi/misljenja/" + seat;
    var opinion = Map.of("superior", "Прилика Одлучановић", "rad-ucinak", "3");
    assertThat(contact.page(path).select(".notice").text()).contains("Мишљење се тражи");
    assertThat(contact.post(path, opinion)).hasStatus(409);

    clock.moveTo(clock.now().plus(Duration.ofDays(200)));
    assertThat(contact.page("/rad").text()).contains("Унесите мишљење руководилаца");
    assertThat(contact.post(path, Map.of("rad-ucinak", "3"))).as("who says it").hasStatus(422);
    assertThat(contact.post(path, opinion)).hasStatus(303);

    assertThat(contact.page(path).select(".facts dd").text()).isEqualTo("3 од 4");
    assertThat(contact.post(path, opinion)).hasStatus(409);
    var organiser = new Sitting(web, AnnouncedSession.organiser(application));
    var results = organiser.page("/rad/vrednovanje/obuke/" + training.session().code());
    assertThat(results.select("section[aria-labelledby=misljenja]").text())
        .contains("3 од 4")
        .doesNotContain("Вежбан", "Прилика");
    var elsewhere = Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("raska"), application);
    assertThat(new Sitting(web, elsewhere).get(path)).hasStatus(404);
  }

  private EvaluatedTraining held(int people) {
    return SomeGroup.held("strane-" + NUMBER.incrementAndGet(), people, application);
  }

  /** As a browser sends them: the third mark everywhere, and a message. */
  private static Map<String, String> answers(EvaluatedTraining training) {
    var fields = new HashMap<String, String>();
    var sheet = SomeGroup.sheet(training, Occasion.AFTER, "ваша порука");
    sheet.marks().forEach((slot, mark) -> fields.put(slot.text(), String.valueOf(mark)));
    sheet.remarks().forEach((slot, text) -> fields.put(slot.text(), text));
    fields.put("form", training.form().id().value().toString());
    return fields;
  }
}

package org.saradnja.training.evaluation.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.Slot;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.sessions.Participant;
import org.springframework.beans.factory.annotation.Autowired;

/** What superiors say months later, passed on by whoever keeps the staff of their unit. */
class OpiningTest extends SomeEvaluation {

  private static final Duration LONG_ENOUGH = Duration.ofDays(200);

  @Autowired private Opining opining;
  @Autowired private OpinionTable opinions;
  @Autowired private OpinionReading reading;
  @Autowired private OpinionsDesk desk;
  @Autowired private TextsOfRequest texts;

  private SignedIn contact;
  private Participant about;

  @Override
  protected int people() {
    return 3;
  }

  @BeforeEach
  void theUnitHasSomebodyForItsStaff() {
    contact = Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("vezbaonica"), application);
    about = seating.of(training.session().id()).getFirst();
  }

  @Test
  void anOpinionIsGivenOnceWhenItsTimeHasCome() {
    assertRefused(OpinionRefusal.NOT_YET, () -> give(contact, about));
    pass(LONG_ENOUGH);

    give(contact, about);

    assertRefused(OpinionRefusal.ALREADY_GIVEN, () -> give(contact, about));
    assertThat(opinions.of(about.enrolment()).orElseThrow().superior()).isEqualTo("Прилика");
    assertThat(entries("OpinionGiven")).isEqualTo(1);
  }

  @Test
  void onTheLastDayOfTheWaitingItIsStillTooEarly() {
    var from = training.terms().opinions().lastDay();
    clock.moveTo(from.atTime(12, 0).atZone(clock.zone()).toInstant());
    assertRefused(OpinionRefusal.NOT_YET, () -> give(contact, about));

    pass(Duration.ofDays(1));
    give(contact, about);
  }

  @Test
  void anotherUnitKnowsNothingOfIt() {
    pass(LONG_ENOUGH);
    var elsewhere = Somebody.holding(Role.HUMAN_RESOURCES, new UnitId("raska"), application);

    for (var who : List.of(elsewhere, organiser, trainer, participant(0))) {
      assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> give(who, about));
    }
    assertThat(reading.about(elsewhere)).noneMatch(one -> one.participant().equals(about));
    assertThat(new Sitting(web, elsewhere).get(path())).hasStatus(404);
  }

  @Test
  void nobodyIsAskedAboutWhoWasNotThere() {
    presence.absent().add(about.enrolment());
    pass(LONG_ENOUGH);

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> give(contact, about));
    assertThat(mine()).hasSize(2);
  }

  @Test
  void theDeskCountsWhomOneStillHasToAskAbout() {
    int before = desks("чека се за 3 запослена лица");
    pass(LONG_ENOUGH);
    assertThat(desks("чека се за 3 запослена лица")).isGreaterThan(before);
    int two = desks("чека се за 2 запослена лица");

    give(contact, about);

    assertThat(desks("чека се за 2 запослена лица")).isEqualTo(two + 1);
    assertThat(desk.of(contact, texts.of(Face.CYRILLIC)))
        .extracting(Desk.Item::href)
        .containsOnly("/rad/kadrovi/misljenja");
  }

  @Test
  void theListSaysOfEachWhatBecameOfTheOpinion() {
    pass(LONG_ENOUGH);
    give(contact, about);

    var lines =
        reading.page(contact, texts.of(Face.CYRILLIC)).lines().stream()
            .filter(line -> mine().stream().anyMatch(one -> line.href().endsWith(one)))
            .toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst().mark()).isEqualTo("ok");
    assertThat(lines.getFirst().state()).startsWith("дато ");
    assertThat(lines.getLast().state()).isEqualTo("чека одговор");
  }

  @Test
  void questionsCanBeReadBeforeTheirTimeAndNotSent() {
    var page = new Sitting(web, contact).page(path());

    assertThat(page.select(".notice").text()).startsWith("Мишљење се тражи кад прође");
    assertThat(page.text()).contains("Ефекат обуке на рад запосленог лица");
    assertThat(page.select("main form button[type=submit]")).isEmpty();
  }

  @Test
  void whatWasTypedStaysWhenSomethingIsWrong() {
    pass(LONG_ENOUGH);
    var page = new Sitting(web, contact);

    var wrong =
        page.post(
            path(), Map.of("superior", "а".repeat(121), "rad-obrazlozenje", "Сам води конкурс."));

    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).select("#superior-error")).hasSize(1);
    assertThat(html(wrong).expectFirst("#rad-obrazlozenje").text()).isEqualTo("Сам води конкурс.");
    assertThat(page.post(path(), Map.of("superior", "Прилика"))).as("says nothing").hasStatus(422);
    assertThat(opinions.of(about.enrolment())).isEmpty();
  }

  @Test
  void bothMistakesAreSaidAtOnce() {
    pass(LONG_ENOUGH);

    var wrong = new Sitting(web, contact).post(path(), Map.of("rad-ucinak", "7"));

    assertThat(html(wrong).select(".error-summary a").eachAttr("href"))
        .hasSize(2)
        .contains("#superior");
  }

  @Test
  void aSeatThatIsNotThereIsNotFound() {
    assertThat(new Sitting(web, contact).get("/rad/kadrovi/misljenja/" + UUID.randomUUID()))
        .hasStatus(404);
    assertThat(new Sitting(web, contact).get("/rad/kadrovi/misljenja/nije-id")).hasStatus(404);
  }

  private List<String> mine() {
    return reading.about(contact).stream()
        .filter(one -> one.training().session().equals(training.session()))
        .map(one -> one.participant().enrolment().value().toString())
        .toList();
  }

  /** So many trainings of the unit stand on the desk in these words. */
  private int desks(String state) {
    return (int)
        desk.of(contact, texts.of(Face.CYRILLIC)).stream()
            .filter(item -> item.state().equals(state))
            .count();
  }

  private String path() {
    return "/rad/kadrovi/misljenja/" + about.enrolment().value();
  }

  private void give(SignedIn who, Participant of) {
    opining.give(who, of, "Прилика", new AnswerSheet(Map.of(Slot.of("rad-ucinak"), 3), Map.of()));
  }

  private static void assertRefused(OpinionRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(reason));
  }
}

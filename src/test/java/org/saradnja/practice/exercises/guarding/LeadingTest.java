package org.saradnja.practice.exercises.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Refused;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who leads an exercise, who moves its clock, and what waits for them on their desk. */
@PracticeWorld
class LeadingTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Leaders leaders;
  @Autowired private Sessions sessions;
  @Autowired private ExerciseDesk desk;
  @Autowired private ClockOfExercise clock;
  @Autowired private Exercises exercises;

  private Hands hands;

  @BeforeEach
  void come() {
    hands = new Hands(web, application, "ocd-2027-vezbaonica");
  }

  @ParameterizedTest(name = "{0} leads: {1}")
  @CsvSource({
    "organizator, true",
    "predavac, true",
    "akademija, false",
    "administrator, false",
    "polaznik, false",
    "sluzbenik, false",
  })
  void theOrganiserLeadsAndTheTrainersWhoTeachThere(String account, boolean leads) {
    assertThat(leaders.leads(hands.as(account), hands.session())).isEqualTo(leads);
    if (!leads) {
      Refused.unknown(() -> leaders.require(hands.as(account), hands.session()));
    }
  }

  @Test
  void eachActsUnderTheirOwnMandate() {
    assertThat(leaders.require(hands.as("organizator"), hands.session()).role())
        .isEqualTo(Role.ORGANISER);
    assertThat(leaders.require(hands.as("predavac"), hands.session()).role())
        .isEqualTo(Role.TRAINER);
  }

  @Test
  void aTrainerDoesNotLeadWhereOthersTeach() {
    var elsewhere = sessions.find(new SessionCode("ocd-2027-proba")).orElseThrow();

    assertThat(leaders.leads(hands.as("predavac"), elsewhere)).isFalse();
    assertThat(leaders.leads(hands.as("organizator"), elsewhere)).isTrue();
  }

  @Test
  void whatRunsIsOnTheDeskOfThoseWhoLeadWithTheNumberOfItsPairs() {
    var running = item(hands.as("predavac"), "/rad/vezbe/ocd-2027-vezbaonica");

    assertThat(running.state()).isEqualTo("2 пара");
    assertThat(running.mark()).isEqualTo("run");
    assertThat(hrefs(hands.as("akademija"))).doesNotContain("/rad/vezbe/ocd-2027-vezbaonica");
  }

  @Test
  void aTraineeFindsTheirTownWithTheStepsThatAreDone() {
    var pair = exercises.of(hands.as("mesto-2b").person()).getFirst();
    var own = item(hands.as("mesto-2b"), "/rad/vezba/" + pair.id().value());

    assertThat(own.title()).contains(pair.town().name().cyrillic());
    assertThat(own.state()).isEqualTo("Корака: 3 од 3");
    assertThat(own.mark()).isEqualTo("ok");
    assertThat(desk.of(hands.as("mesto-2b").person(), texts()))
        .singleElement()
        .satisfies(work -> assertThat(work.href()).isEqualTo(own.href()));
  }

  @Test
  void whileNoExerciseHoldsTheClockAnybodyMovesIt() {
    for (var account : List.of("sluzbenik", "polaznik", "predavac")) {
      assertThat(clock.instead(hands.as(account))).as(account).isEmpty();
    }
  }

  private List<String> hrefs(SignedIn who) {
    return desk.of(who, texts()).stream().map(Desk.Item::href).toList();
  }

  private Desk.Item item(SignedIn who, String href) {
    return desk.of(who, texts()).stream()
        .filter(one -> one.href().equals(href))
        .findFirst()
        .orElseThrow();
  }

  private Texts texts() {
    return application.getBean(TextsOfRequest.class).of(Face.CYRILLIC);
  }
}

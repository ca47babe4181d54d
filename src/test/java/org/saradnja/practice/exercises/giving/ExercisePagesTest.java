package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Party;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.Progresses;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The exercise of a training that is at hand, led by its trainer. */
@PracticeWorld
class ExercisePagesTest {

  private static final String TRAINING = "ocd-2027-primergrad";
  private static final String PAGE = "/rad/vezbe/" + TRAINING;

  @Autowired MockMvcTester web;
  @Autowired ApplicationContext application;
  @Autowired Exercises exercises;
  @Autowired Progresses progresses;
  @Autowired JdbcClient jdbc;

  private Hands hands;

  @BeforeEach
  void theTrainingIsAtHand() {
    hands = new Hands(web, application, TRAINING);
  }

  /** The world is shared: no exercise is left running in it. */
  @AfterEach
  void theExerciseEnds() {
    exercises
        .last(hands.session().id())
        .filter(Exercise::runs)
        .ifPresent(_ -> hands.post(hands.as("predavac"), PAGE + "/kraj"));
  }

  @Test
  void theTrainerFindsTheTrainingsOfTheirOwn() {
    var page = html(hands.get(hands.as("predavac"), "/rad/vezbe"));

    assertThat(page.select("main .records a").eachAttr("href"))
        .contains(PAGE, "/rad/vezbe/ocd-2027-vezbaonica")
        .doesNotContain("/rad/vezbe/ocd-2027-proba");
  }

  @Test
  void participantsAreOfferedInPairs() {
    var page = html(hands.get(hands.as("predavac"), PAGE));

    assertThat(page.select("#parovi").size()).isOne();
    assertThat(page.select("input[name^=par-]")).hasSize(hands.participants().size());
    assertThat(page.select("input[name^=par-]").eachAttr("value")).startsWith("1", "1", "2", "2");
    assertThat(page.text()).contains("добиће налог за вежбу", "има налог");
  }

  @Test
  void aPairGetsATownAndAnAccountForWhoHasNone() {
    var one = hands.participants().get(1);
    var pair = hands.give(hands.as("predavac"), one, hands.participants().get(2));

    assertThat(pair.town().isReady()).isTrue();
    var page = html(hands.get(hands.as("predavac"), PAGE));
    assertThat(page.select("#napredak tbody tr")).hasSize(1);
    assertThat(page.select("#napredak").text())
        .contains(
            pair.town().name().cyrillic(), one.name().cyrillic(), "mesto-", "0 од 2", "0 од 6");
    assertThat(page.select("#napredak").attr("hx-trigger")).isEqualTo("every 15s");
    assertThat(page.select("input[name^=par-]")).hasSize(hands.participants().size() - 2);
  }

  @Test
  void threeInAPairComeBackWithWhatWasTyped() {
    var all = hands.participants();
    var answer =
        hands.post(
            hands.as("predavac"),
            PAGE + "/parovi",
            GiveForm.field(all.get(1)),
            "4",
            GiveForm.field(all.get(2)),
            "4",
            GiveForm.field(all.get(3)),
            "4");

    assertThat(answer).hasStatus(422);
    var field = html(answer).expectFirst("#" + GiveForm.field(all.get(3)));
    assertThat(field.val()).isEqualTo("4");
    assertThat(html(answer).text()).contains("У пару може бити највише двоје.");
    assertThat(exercises.last(hands.session().id()).filter(Exercise::runs)).isEmpty();
  }

  @Test
  void aResetGivesAFreshTownAndTakesNothingAway() {
    var leader = hands.as("predavac");
    var participant = hands.participants().get(3);
    var before = hands.give(leader, participant);
    var trainee = hands.trainee(before, 0);
    var call = application.getBean(Calls.class).of(before.town().unit()).getFirst().code();
    assertThat(hands.get(trainee, "/rad/konkursi/" + call + "/izjava")).hasStatusOk();
    var entries = entries();

    assertThat(html(hands.get(leader, PAGE + "/iznova?par=" + before.number())).text())
        .contains("општина се затвара");
    assertThat(hands.post(leader, PAGE + "/iznova", "par", String.valueOf(before.number())))
        .hasStatus(303);
    application.getBean(TownWork.class).all();

    var after = hands.of(participant);
    assertThat(after.town().round()).isEqualTo(2);
    assertThat(after.town().unit()).isNotEqualTo(before.town().unit());
    assertThat(progresses.of(after).steps()).isZero();
    assertThat(after.trainees()).isEqualTo(before.trainees());
    assertThat(hands.get(trainee, "/rad/konkursi/" + call + "/izjava")).hasStatus(404);
    assertThat(hands.get(leader, "/konkursi/" + call)).as("still to be looked at").hasStatusOk();
    assertThat(entries()).as("the log has only grown").startsWith(entries.toArray(String[]::new));
    assertThat(mandatesOf(before, trainee)).isZero();
  }

  @Test
  void theEndClosesEveryTown() {
    var leader = hands.as("organizator");
    var pair = hands.give(leader, hands.participants().get(4));
    var trainee = hands.trainee(pair, 0);

    assertThat(html(hands.get(leader, PAGE + "/kraj")).text()).contains("Затвара се 1 општина");
    assertThat(hands.post(leader, PAGE + "/kraj")).hasStatus(303);

    assertThat(hands.of(hands.participants().get(4)).town().closedAt()).isPresent();
    assertThat(mandatesOf(pair, trainee)).isZero();
    assertThat(html(hands.get(trainee, "/rad/vezba/" + pair.id().value())).text())
        .contains("Вежба је завршена");
    assertThat(hands.post(leader, PAGE + "/kraj")).as("once").hasStatus(409);
  }

  @Test
  void whileTheExerciseHoldsTheClockOnlyItsLeadersMoveIt() {
    var leader = hands.as("predavac");
    hands.give(leader, hands.participants().get(5));

    var refused = hands.post(hands.as("sluzbenik"), "/vezba/sat", "korak", "dan");

    assertThat(refused).hasStatus(409);
    assertThat(html(refused).text())
        .contains("на обуци Примерград", "Говорко Предавачевић", "организатор", "администратор");
    assertThat(buttons("sluzbenik")).isEmpty();
    assertThat(buttons("predavac")).hasSize(3);
    assertThat(buttons("organizator")).hasSize(3);
    assertThat(buttons("administrator")).hasSize(3);

    assertThat(hands.post(leader, PAGE + "/sat", "sat", "pusti")).hasStatus(303);
    assertThat(buttons("sluzbenik")).hasSize(3);
    assertThat(hands.post(leader, PAGE + "/sat", "sat", "zadrzi")).hasStatus(303);
    assertThat(hands.post(leader, PAGE + "/sat", "sat", "zadrzi")).as("twice").hasStatus(409);
    assertThat(buttons("sluzbenik")).isEmpty();
  }

  @Test
  void toOthersThereIsNoExercise() {
    for (var other : List.of("akademija", "polaznik", "sluzbenik", "administrator")) {
      assertThat(hands.get(hands.as(other), PAGE)).as(other).hasStatus(404);
      assertThat(hands.post(hands.as(other), PAGE + "/kraj")).as(other).hasStatus(404);
    }
    assertThat(hands.get(hands.as("predavac"), "/rad/vezbe/ocd-2027-proba"))
        .as("of a training that the trainer does not teach")
        .hasStatus(404);
  }

  private List<String> buttons(String account) {
    return html(hands.get(hands.as(account), "/vezba/sat")).select("main form button").eachText();
  }

  private List<String> entries() {
    return jdbc.sql("select encode(content, 'hex') as content from ledger_entry order by id")
        .query((row, _) -> row.getString("content"))
        .list();
  }

  private long mandatesOf(Pair pair, org.saradnja.parties.people.SignedIn who) {
    var party = new Party.OfUnit(pair.town().unit());
    return application.getBean(Authorisation.class).mandates(who).stream()
        .filter(mandate -> mandate.party().equals(party))
        .count();
  }
}

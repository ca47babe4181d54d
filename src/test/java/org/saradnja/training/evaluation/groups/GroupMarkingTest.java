package org.saradnja.training.evaluation.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.Slot;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.exams.Sitting;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer says what the group was like: once, by name, after the training, and nobody else. */
class GroupMarkingTest extends SomeEvaluation {

  @Autowired private GroupMarking marking;
  @Autowired private GroupTable marks;

  @Test
  void aTrainerSendsWhatTheGroupWasLikeAndFindsItAgain() {
    var page = new Sitting(web, trainer);
    assertThat(page.page(path()).select("main form fieldset")).isNotEmpty();
    assertThat(page.page("/rad/vrednovanje/obuke/" + code()).select("a[href$=grupa]"))
        .as("the results lead there")
        .hasSize(1);

    var sent =
        page.post(path(), Map.of("grupa-ucesce", "4", "grupa-zapazanja", "Питали су много."));

    assertThat(sent).hasStatus(303);
    var again = page.page(path());
    assertThat(again.select(".notice").text()).startsWith("Групу сте оценили");
    assertThat(again.select("main form")).isEmpty();
    assertThat(again.select("dd").eachText()).contains("4 од 4", "Питали су много.");
    assertThat(entries("GroupMarked")).isEqualTo(1);
  }

  @Test
  void theOrganiserReadsItUnderTheTrainersName() {
    mark(trainer.person(), 3);

    var page = new Sitting(web, organiser).page("/rad/vrednovanje/obuke/" + code());

    assertThat(page.select("section[aria-labelledby=grupa]").text())
        .contains(training.trainers().getFirst().name().cyrillic(), "3 од 4");
  }

  @Test
  void whatIsSentTwiceIsRefusedAndTheFirstStays() {
    mark(trainer.person(), 4);

    assertRefused(GroupRefusal.ALREADY_MARKED, () -> mark(trainer.person(), 1));
    assertThat(new Sitting(web, trainer).post(path(), Map.of("grupa-ucesce", "1"))).hasStatus(409);

    assertThat(marks.of(training.session().id()).getFirst().answers().marks())
        .containsEntry("grupa-ucesce", 4);
    assertThat(entries("GroupMarked")).isEqualTo(1);
  }

  @Test
  void ofTwoSendingsAtOnceOneCounts() throws Exception {
    Callable<Boolean> send =
        () -> {
          try {
            mark(trainer.person(), 4);
            return true;
          } catch (ActRefused already) {
            return false;
          }
        };

    var taken = 0;
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var done : two.invokeAll(List.of(send, send))) {
        taken += done.get() ? 1 : 0;
      }
    }

    assertThat(taken).isEqualTo(1);
    assertThat(marks.of(training.session().id())).hasSize(1);
  }

  @Test
  void aGroupIsMarkedAfterItsTraining() {
    pass(Duration.ofHours(-4));

    assertThat(new Sitting(web, trainer).page(path()).select(".notice").text())
        .isEqualTo("Групу оцењујете кад се обука заврши.");
    assertThat(new Sitting(web, trainer).page(path()).select("main form")).isEmpty();
    assertRefused(GroupRefusal.NOT_YET, () -> mark(trainer.person(), 4));
    assertThat(new Sitting(web, trainer).post(path(), Map.of("grupa-ucesce", "4"))).hasStatus(409);
  }

  @Test
  void longAfterwardsItMayStillBeSaid() {
    pass(Duration.ofDays(90));

    mark(trainer.person(), 2);

    assertThat(marks.of(training.session().id())).hasSize(1);
  }

  @Test
  void whatWasTypedStaysWhenSomethingIsWrong() {
    var page = new Sitting(web, trainer);

    var wrong = page.post(path(), Map.of("grupa-ucesce", "9", "grupa-zapazanja", "Сала је мала."));

    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).expectFirst("#grupa-zapazanja").text()).isEqualTo("Сала је мала.");
    assertThat(html(wrong).select(".error-summary a")).isNotEmpty();
    assertThat(page.post(path(), Map.of())).as("nothing said").hasStatus(422);
    assertThat(page.post(path(), Map.of("grupa-zapazanja", "а".repeat(1001)))).hasStatus(422);
    assertThat(marks.of(training.session().id())).isEmpty();
  }

  @Test
  void aTrainerOfAnotherTrainingHasNoGroupHere() {
    var other = teacher();
    held(Optional.of(other.person()));

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> mark(other.person(), 4));
    assertThat(new Sitting(web, other).get(path())).hasStatus(404);
  }

  @Test
  void neitherTheOrganiserNorAParticipantMarksTheGroup() {
    for (var who : List.of(organiser, participant(0))) {
      assertThat(new Sitting(web, who).get(path())).hasStatus(404);
      assertThat(new Sitting(web, who).post(path(), Map.of("grupa-ucesce", "4"))).hasStatus(404);
    }
  }

  @Test
  void theLogSaysWhichTrainerItWas() {
    mark(trainer.person(), 4);

    assertThat(
            jdbc.sql(
                    """
                    select role || ' ' || mandate from ledger_entry
                     where kind = 'GroupMarked' and subject = :subject
                    """)
                .param("subject", training.session().id().subject())
                .query(String.class)
                .single())
        .isEqualTo("trainer " + training.trainers().getFirst().id().value());
  }

  private void mark(PersonId who, int mark) {
    var sheet = new AnswerSheet(Map.of(Slot.of("grupa-ucesce"), mark), Map.of());
    marking.mark(new SignedIn(who, "предавач"), code(), sheet);
  }

  private String path() {
    return "/rad/vrednovanje/obuke/" + code() + "/grupa";
  }

  private static void assertRefused(GroupRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(reason));
  }
}

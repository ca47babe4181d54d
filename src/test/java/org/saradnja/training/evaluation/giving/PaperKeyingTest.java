package org.saradnja.training.evaluation.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saradnja.testing.Pages.html;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.Slot;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.exams.Sitting;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers on paper go the way of a ballot: handed in by name, counted in without names. */
class PaperKeyingTest extends SomeEvaluation {

  @Autowired private PaperKeying keying;
  @Autowired private Giving giving;

  @ParameterizedTest
  @EnumSource(Occasion.class)
  void asManySheetsAreCountedInAsWereHandedIn(Occasion occasion) {
    keying.handIn(organiser, code(), occasion, seats().subList(0, 2));

    keying.countIn(organiser, code(), occasion, sheet(occasion));
    keying.countIn(organiser, code(), occasion, sheet(occasion));

    assertThat(again().evaluation().box(occasion).sheets()).isEqualTo(2);
    assertRefused(
        GivingRefusal.NO_PAPER_LEFT,
        () -> keying.countIn(organiser, code(), occasion, sheet(occasion)));
    assertThat(entries("PaperHandedIn")).isEqualTo(1);
    assertThat(entries("PaperCountedIn")).isEqualTo(2);
  }

  @Test
  void whoAnsweredHereNeedsNoPaperAndWhoHandedPaperInDoesNotAnswerHere() {
    giving.give(participant(0), code(), Occasion.AFTER, sheet(Occasion.AFTER));
    keying.handIn(organiser, code(), Occasion.AFTER, seats().subList(0, 2));

    assertThat(keying.left(again(), again().evaluation(), Occasion.AFTER)).isEqualTo(1);
    assertRefused(
        GivingRefusal.ALREADY_GIVEN,
        () -> giving.give(participant(1), code(), Occasion.AFTER, sheet(Occasion.AFTER)));
  }

  @Test
  void nobodyNewHandedInIsNoAct() {
    keying.handIn(organiser, code(), Occasion.AFTER, seats().subList(0, 1));
    keying.handIn(organiser, code(), Occasion.AFTER, seats().subList(0, 1));
    keying.handIn(organiser, code(), Occasion.AFTER, List.of());

    assertThat(entries("PaperHandedIn")).isEqualTo(1);
  }

  @Test
  void paperOfSomebodyWhoWasAwayIsNotHandedIn() {
    presence.absent().add(seats().getFirst());

    keying.handIn(organiser, code(), Occasion.AFTER, seats().subList(0, 1));
    keying.handIn(organiser, code(), Occasion.BEFORE, seats().subList(0, 1));

    assertThat(keying.left(again(), again().evaluation(), Occasion.AFTER)).isZero();
    assertThat(keying.left(again(), again().evaluation(), Occasion.BEFORE))
        .as("at the entry whoever has a seat")
        .isEqualTo(1);
  }

  @Test
  void paperOfTheEntryIsCountedInAfterTheFirstDayAndTheOtherNotBeforeTheEnd() {
    pass(Duration.ofHours(-4));

    keying.handIn(organiser, code(), Occasion.BEFORE, seats());
    keying.countIn(organiser, code(), Occasion.BEFORE, sheet(Occasion.BEFORE));
    assertRefused(
        GivingRefusal.NOT_YET, () -> keying.handIn(organiser, code(), Occasion.AFTER, seats()));
    assertRefused(
        GivingRefusal.NOT_YET,
        () -> keying.countIn(organiser, code(), Occasion.AFTER, sheet(Occasion.AFTER)));
  }

  @Test
  void afterTheTermNothingIsCountedIn() {
    keying.handIn(organiser, code(), Occasion.AFTER, seats());
    pass(Duration.ofDays(40));

    for (var occasion : Occasion.values()) {
      assertRefused(
          GivingRefusal.CLOSED, () -> keying.countIn(organiser, code(), occasion, sheet(occasion)));
      assertRefused(
          GivingRefusal.CLOSED, () -> keying.handIn(organiser, code(), occasion, seats()));
    }
  }

  @Test
  void twoWhoCountTheLastSheetInCountItOnce() throws Exception {
    keying.handIn(organiser, code(), Occasion.AFTER, seats().subList(0, 1));
    Callable<Boolean> count =
        () -> {
          try {
            keying.countIn(organiser, code(), Occasion.AFTER, sheet(Occasion.AFTER));
            return true;
          } catch (ActRefused none) {
            return false;
          }
        };

    var counted = 0;
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var done : two.invokeAll(List.of(count, count))) {
        counted += done.get() ? 1 : 0;
      }
    }

    assertThat(counted).isEqualTo(1);
    assertThat(again().evaluation().after().sheets()).isEqualTo(1);
  }

  @Test
  void theLastSheetOfEverybodyClosesTheEvaluation() {
    keying.handIn(organiser, code(), Occasion.AFTER, seats());
    for (int sheet = 0; sheet < people(); sheet++) {
      assertThat(again().evaluation().closed()).isFalse();
      keying.countIn(organiser, code(), Occasion.AFTER, sheet(Occasion.AFTER));
    }

    assertThat(again().evaluation().closed()).isTrue();
  }

  @Test
  void itStaysOpenWhilePaperOfTheEntryWaits() {
    keying.handIn(organiser, code(), Occasion.BEFORE, seats().subList(0, 1));
    keying.handIn(organiser, code(), Occasion.AFTER, seats());
    for (int sheet = 0; sheet < people(); sheet++) {
      keying.countIn(organiser, code(), Occasion.AFTER, sheet(Occasion.AFTER));
    }

    assertThat(again().evaluation().closed()).isFalse();
  }

  @Test
  void aSheetThatAnswersWhatWasNotAskedIsADefectAndCountsNothing() {
    keying.handIn(organiser, code(), Occasion.AFTER, seats());
    var foreign = new AnswerSheet(Map.of(Slot.of("nema-ga"), 1), Map.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> keying.countIn(organiser, code(), Occasion.AFTER, foreign));
    assertThat(again().evaluation().after().sheets()).isZero();
  }

  @Test
  void onlyTheOrganiserCounts() {
    for (var other : List.of(trainer, participant(0))) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> keying.handIn(other, code(), Occasion.AFTER, seats()));
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> keying.countIn(other, code(), Occasion.AFTER, sheet(Occasion.AFTER)));
    }
  }

  @Test
  void whatWasTypedFromPaperStaysWhenSomethingIsWrong() {
    var page = new Sitting(web, organiser);
    var path = "/rad/vrednovanje/obuke/" + code() + "/papir/upitnik";
    page.post(path + "/predali", Map.of("seat", seats().getFirst().value().toString()));

    var wrong = page.post(path, Map.of("opsta-ocena", "9", "predlog", "Више примера."));

    assertThat(wrong).hasStatus(422);
    var again = html(wrong);
    assertThat(again.expectFirst("#predlog").text()).isEqualTo("Више примера.");
    assertThat(again.select(".error-summary a").eachAttr("href")).isNotEmpty();
    assertThat(again().evaluation().after().sheets()).isZero();
  }

  @Test
  void aSeatThatIsNoIdIsNoRequestAndOthersFindNoPage() {
    var path = "/rad/vrednovanje/obuke/" + code() + "/papir/upitnik";

    assertThat(new Sitting(web, organiser).post(path + "/predali", Map.of("seat", "nije-id")))
        .hasStatus(400);
    assertThat(new Sitting(web, participant(0)).get(path)).hasStatus(404);
    assertThat(new Sitting(web, organiser).get(path.replace("upitnik", "drugo"))).hasStatus(404);
  }

  private static void assertRefused(GivingRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(reason));
  }
}

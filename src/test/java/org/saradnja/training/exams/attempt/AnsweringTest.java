package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.OpenHall;
import org.saradnja.training.exams.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A whole form of answers: only what differs is saved, and nothing newer is overwritten. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
class AnsweringTest {

  private static final Instant NOW = HallClock.IN_TIME;

  @Autowired private ApplicationContext application;
  @Autowired private HallClock time;
  @Autowired private Starting starting;
  @Autowired private Answering answering;
  @Autowired private AnswerTable answers;

  private SignedIn who;
  private OpenHall hall;
  private AttemptId attempt;

  @BeforeEach
  void somebodyIsAtWork() {
    time.moveTo(NOW);
    hall = OpenHall.with(application);
    who = hall.participant().who();
    attempt = starting.start(who, hall.exam(), NOW);
  }

  @Test
  void theFormSavesWhatWasAnsweredAndNothingElse() {
    var overtaken =
        saveAll(Map.of(0, sent(0, "1"), 1, sent(0), 2, sent(0, "", ""), 3, sent(0, "2")));

    assertThat(overtaken).isEmpty();
    assertThat(answers.responses(attempt))
        .containsOnlyKeys(0, 3)
        .containsEntry(3, new Response(List.of("2")));
  }

  @Test
  void theSameFormTwiceWritesNothingTheSecondTime() {
    saveAll(Map.of(0, sent(0, "1")));
    time.moveTo(NOW.plusSeconds(60));

    assertThat(saveAll(Map.of(0, sent(1, "1")))).isEmpty();

    assertThat(answers.of(attempt))
        .containsExactly(new Stored(0, 1, new Response(List.of("1")), NOW));
  }

  @Test
  void whatWasAnsweredElsewhereSinceTheFormWasPrintedStaysAndIsNamed() {
    answering.save(who, attempt, 0, 5, new Response(List.of("2")), NOW);
    answering.save(who, attempt, 4, 2, new Response(List.of("0")), NOW);

    var overtaken = saveAll(Map.of(0, sent(4, "1"), 4, sent(2, "1"), 7, sent(0, "3")));

    assertThat(overtaken).containsExactly(0);
    assertThat(answers.responses(attempt))
        .isEqualTo(
            Map.of(
                0, new Response(List.of("2")),
                4, new Response(List.of("1")),
                7, new Response(List.of("3"))));
  }

  @Test
  void whoSaysTheSameAsWhatStandsIsNotOvertaken() {
    answering.save(who, attempt, 0, 5, new Response(List.of("2")), NOW);

    assertThat(saveAll(Map.of(0, sent(1, "2")))).isEmpty();
  }

  @Test
  void anAnswerIsTakenBackByTheForm() {
    saveAll(Map.of(0, sent(0, "1")));

    saveAll(Map.of(0, sent(1)));

    assertThat(answers.responses(attempt).get(0)).isEqualTo(Response.NONE);
  }

  @Test
  void whatStandsBesideThePaperIsNotSaved() {
    saveAll(Map.of(19, sent(0, "1"), 20, sent(0, "1"), 199, sent(0, "1")));

    assertThat(answers.responses(attempt)).containsOnlyKeys(19);
  }

  @Test
  void aFormThatComesTooLateSavesNothing() {
    time.moveTo(NOW.plus(Duration.ofMinutes(31)));

    assertThat(saveAll(Map.of(0, sent(0, "1")))).isEmpty();
    assertThat(answers.of(attempt)).isEmpty();
  }

  @Test
  void nobodyAnswersForAnother() {
    var other = hall.participant().who();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> answering.saveAll(other, attempt, Map.of(0, sent(0, "1")), NOW));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> answering.save(other, attempt, 0, 1, Response.NONE, NOW));
    assertThat(answers.of(attempt)).isEmpty();
  }

  @Test
  void formsFromTwoDevicesAtOnceLoseNothing() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<List<Integer>> first = () -> at(together, Map.of(0, sent(0, "1"), 1, sent(0, "1")));
    Callable<List<Integer>> second = () -> at(together, Map.of(0, sent(0, "2"), 2, sent(0, "2")));

    var overtaken = new ArrayList<Integer>();
    try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : devices.invokeAll(List.of(first, second))) {
        overtaken.addAll(one.get());
      }
    }

    assertThat(overtaken).as("the second is told").containsExactly(0);
    assertThat(answers.responses(attempt)).containsOnlyKeys(0, 1, 2);
  }

  private List<Integer> at(CyclicBarrier together, Map<Integer, Answering.Sent> form)
      throws InterruptedException, BrokenBarrierException {
    together.await();
    return saveAll(form);
  }

  private List<Integer> saveAll(Map<Integer, Answering.Sent> form) {
    return answering.saveAll(who, attempt, new TreeMap<>(form), NOW);
  }

  private static Answering.Sent sent(int read, String... values) {
    return new Answering.Sent(read, new Response(List.of(values)));
  }
}

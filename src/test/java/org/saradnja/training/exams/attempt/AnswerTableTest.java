package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AnswerTableTest {

  private static final Instant AT = SomeAttempt.STARTED.plusSeconds(60);

  @Autowired private AnswerTable answers;
  @Autowired private AttemptTable attempts;
  @Autowired private JdbcClient jdbc;

  private final PersonId person = new PersonId(UUID.randomUUID());
  private Attempt attempt = SomeAttempt.running(new ExamId(UUID.randomUUID()), person);

  @BeforeEach
  void anAttemptIsRunning() {
    attempt = SomeAttempt.running(SomeAttempt.exam(jdbc), person);
    attempts.insert(attempt);
  }

  @Test
  void anAnswerStandsUntilALaterOne() {
    assertThat(save(0, 1, "2")).isInstanceOf(Saving.Kept.class);
    assertThat(save(0, 2, "1")).isInstanceOf(Saving.Kept.class);

    assertThat(answers.of(attempt.id()))
        .containsExactly(new Stored(0, 2, new Response(List.of("1")), AT));
  }

  @Test
  void theSameAnswerSentTwiceStandsOnce() {
    save(0, 1, "2");

    assertThat(save(0, 1, "2")).isInstanceOf(Saving.Kept.class);

    assertThat(answers.of(attempt.id())).hasSize(1);
  }

  @Test
  void anOlderAnswerThatComesLateOverwritesNothing() {
    save(0, 3, "0");

    var saving = save(0, 2, "1");

    assertThat(saving)
        .isEqualTo(new Saving.Overtaken(3, new Response(List.of("0")), attempt.endsAt()));
    assertThat(answers.responses(attempt.id()).get(0)).isEqualTo(new Response(List.of("0")));
  }

  @Test
  void ofTwoDevicesThatCountTheSameTheFirstStands() {
    save(0, 1, "0");

    assertThat(save(0, 1, "1")).isInstanceOf(Saving.Overtaken.class);
  }

  @Test
  void inWhateverOrderAnswersComeTheLastGivenStands() {
    for (long seed = 0; seed < 50; seed++) {
      int item = (int) (seed % 3);
      int first = 1 + 10 * (int) (seed / 3);
      var sequence = new ArrayList<>(IntStream.range(first, first + 6).boxed().toList());
      sequence.addAll(sequence.subList(0, 4));
      Collections.shuffle(sequence, new Random(seed));

      sequence.forEach(seq -> save(item, seq, "v" + seq));

      assertThat(answers.responses(attempt.id()).get(item))
          .as("seed %d, order %s", seed, sequence)
          .isEqualTo(new Response(List.of("v" + (first + 5))));
    }
  }

  @Test
  void whatWasSentInTimeMayArriveLateAndNoLater() {
    var end = attempt.endsAt();

    assertThat(at(end.plus(Attempt.GRACE), 1)).isInstanceOf(Saving.Kept.class);
    assertThat(at(end.plus(Attempt.GRACE).plusMillis(1), 2)).isInstanceOf(Saving.TooLate.class);
    assertThat(at(end.plus(Duration.ofHours(1)), 1))
        .as("already kept")
        .isInstanceOf(Saving.Kept.class);
  }

  @Test
  void nothingIsAnsweredOnceTheAttemptIsFinished() {
    var marks = new Marks(List.of(new Marks.Item(0, 100)), 60);
    attempts.finish(attempt.id(), new Attempt.Ended(AT, Attempt.Ending.HANDED_IN, marks));

    assertThat(save(0, 1, "0")).isInstanceOf(Saving.TooLate.class);
    assertThat(answers.of(attempt.id())).isEmpty();
  }

  @Test
  void nobodyElseAnswersAndNothingBesideThePaperIsAnswered() {
    var other = new PersonId(UUID.randomUUID());
    var response = new Response(List.of("0"));

    assertThat(answers.save(attempt.id(), other, 0, 1, response, AT)).isEmpty();
    assertThat(answers.save(attempt.id(), person, 3, 1, response, AT)).isEmpty();
    assertThat(answers.save(new AttemptId(UUID.randomUUID()), person, 0, 1, response, AT))
        .isEmpty();
  }

  @Test
  void progressCountsAnswersThatSaySomething() {
    save(0, 1, "2");
    save(1, 1, "");
    save(2, 1, "", "1");

    assertThat(attempts.progress(attempt.exam()))
        .isEqualTo(Map.of(attempt.id(), new Attempts.Progress(2, AT)));
  }

  private Saving save(int item, int seq, String... values) {
    return required(
        answers.save(attempt.id(), person, item, seq, new Response(List.of(values)), AT));
  }

  private Saving at(Instant arrival, int seq) {
    return required(
        answers.save(attempt.id(), person, 0, seq, new Response(List.of("0")), arrival));
  }

  private static Saving required(Optional<Saving> saving) {
    return saving.orElseThrow();
  }
}

package org.saradnja.training.evaluation.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.GroupMarks.Mark;
import org.saradnja.training.evaluation.SignedAnswers;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@DatabaseTest
class GroupTableTest {

  private static final FormId FOR_ALL =
      new FormId(UUID.fromString("00000000-0000-4000-8000-000000000174"));
  private static final Instant FOUR = Instant.parse("2027-03-12T15:00:00.000001Z");

  @Autowired private GroupTable marks;

  private final SessionId session = new SessionId(UUID.randomUUID());
  private final TrainerId trainer = new TrainerId(UUID.randomUUID());

  @ParameterizedTest
  @MethodSource
  void keepsWhatATrainerSaid(SignedAnswers answers) {
    var mark = new Mark(trainer, FOR_ALL, answers, FOUR);

    assertThat(marks.insert(session, mark)).isTrue();

    assertThat(marks.of(session)).containsExactly(mark);
  }

  static Stream<SignedAnswers> keepsWhatATrainerSaid() {
    return Stream.of(
        answers(Map.of("grupa-ucesce", 4), Map.of("grupa-zapazanja", "Радили су „са пажњом“.")),
        answers(Map.of("grupa-ucesce", 1, "grupa-uslovi", 2), Map.of()),
        answers(Map.of(), Map.of("grupa-zapazanja", "Сала је хладна.")),
        answers(Map.of(), Map.of()));
  }

  @Test
  void aTrainerMarksAGroupOnceAndTheFirstMarkStays() {
    var first = mark(trainer, 4, FOUR);
    marks.insert(session, first);

    assertThat(marks.insert(session, mark(trainer, 1, FOUR.plusSeconds(60)))).isFalse();
    assertThat(marks.of(session)).containsExactly(first);
  }

  @Test
  void theSameTrainerMarksEveryGroup() {
    marks.insert(session, mark(trainer, 4, FOUR));
    var other = new SessionId(UUID.randomUUID());

    assertThat(marks.insert(other, mark(trainer, 2, FOUR))).isTrue();
    assertThat(marks.of(new SessionId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void marksAreReadInTheOrderInWhichTheyWereGiven() {
    var later = mark(new TrainerId(new UUID(0, 1)), 3, FOUR.plusSeconds(60));
    var earlier = mark(new TrainerId(new UUID(0, 2)), 4, FOUR);
    marks.insert(session, later);
    marks.insert(session, earlier);

    assertThat(marks.of(session)).containsExactly(earlier, later);
  }

  @Test
  void answersAreNeverKeptWithoutTheirQuestions() {
    var unknown =
        new Mark(trainer, new FormId(UUID.randomUUID()), answers(Map.of(), Map.of()), FOUR);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> marks.insert(session, unknown))
        .withMessageContaining("group_mark_form_fkey");
  }

  private static Mark mark(TrainerId by, int mark, Instant at) {
    return new Mark(by, FOR_ALL, answers(Map.of("grupa-ucesce", mark), Map.of()), at);
  }

  private static SignedAnswers answers(Map<String, Integer> marks, Map<String, String> remarks) {
    return new SignedAnswers(new TreeMap<>(marks), new TreeMap<>(remarks));
  }
}

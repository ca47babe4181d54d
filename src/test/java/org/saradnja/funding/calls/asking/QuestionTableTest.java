package org.saradnja.funding.calls.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.asking.Question.Answer;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class QuestionTableTest {

  private static final Instant ASKED = Instant.parse("2027-04-13T09:05:00.000001Z");
  private static final CallId CALL = new CallId(new UUID(7, 1));
  private static final PersonId ASKER = new PersonId(new UUID(8, 1));
  private static final Answer ANSWER =
      new Answer("Да ли се признаје закуп бине?", "Да.", ASKED.plusSeconds(3_600));

  @Autowired private JdbcClient jdbc;
  private QuestionTable questions;

  @BeforeEach
  void publishACall() {
    questions = new QuestionTable(jdbc);
    jdbc.sql(
            """
            insert into call
              (id, code, unit, stage, text, saved_at, saved_by, version)
            values (:id, 'VEZ-2027-09', 'vezbaonica', 'DRAFT', '{}', now(), :id, 0)
            """)
        .param("id", CALL.value())
        .update();
  }

  @Test
  void keepsAQuestionAndItsAnswer() {
    var question = question(1, ASKED);
    questions.ask(question);
    assertThat(questions.find(question.id())).contains(question);

    questions.answer(question.id(), ANSWER);

    assertThat(questions.find(question.id()).orElseThrow().answer()).contains(ANSWER);
    assertThat(questions.find(new QuestionId(new UUID(4, 9)))).isEmpty();
  }

  @Test
  void waitingAndAnsweredStandApart() {
    questions.ask(question(1, ASKED));
    questions.ask(question(2, ASKED.minusSeconds(60)));
    questions.ask(question(3, ASKED));
    questions.answer(new QuestionId(new UUID(4, 3)), ANSWER);

    assertThat(questions.waiting(CALL))
        .extracting(Question::id)
        .containsExactly(new QuestionId(new UUID(4, 2)), new QuestionId(new UUID(4, 1)));
    assertThat(questions.answered(CALL))
        .extracting(Question::id)
        .containsExactly(new QuestionId(new UUID(4, 3)));
    assertThat(questions.waiting(new CallId(new UUID(7, 2)))).isEmpty();
  }

  @Test
  void sentTwiceAQuestionIsAskedOnce() {
    questions.ask(question(1, ASKED));
    questions.ask(question(1, ASKED));

    assertThat(questions.waiting(CALL)).hasSize(1);
  }

  @Test
  void theSlowerOfTwoOfficersIsRefused() {
    questions.ask(question(1, ASKED));
    questions.answer(new QuestionId(new UUID(4, 1)), ANSWER);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> questions.answer(new QuestionId(new UUID(4, 1)), ANSWER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"update call_question set answer = 'друго'", "delete from call_question"})
  void aPublishedAnswerStays(String change) {
    questions.ask(question(1, ASKED));
    questions.answer(new QuestionId(new UUID(4, 1)), ANSWER);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("stays");
  }

  @Test
  void anAnswerIsWholeAndFollowsItsQuestion() {
    questions.ask(question(1, ASKED));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            questions.answer(
                new QuestionId(new UUID(4, 1)), new Answer("?", "Да.", ASKED.minusSeconds(1))))
        .withMessageContaining("an_answer_follows_its_question");
  }

  private static Question question(int number, Instant at) {
    return new Question(
        new QuestionId(new UUID(4, number)),
        CALL,
        "Да ли се признаје закуп бине?",
        at,
        ASKER,
        Optional.empty());
  }
}

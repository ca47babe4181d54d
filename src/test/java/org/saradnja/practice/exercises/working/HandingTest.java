package org.saradnja.practice.exercises.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.assessment.ListPublished;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.People;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** An objection comes with the list of a town, once, and with no other list. */
@PracticeWorld
class HandingTest {

  private static final Instant LATER = Instant.parse("2027-03-13T08:00:00Z");

  @Autowired private ApplicationContext application;
  @Autowired private Handing handing;
  @Autowired private AnswerTable answers;
  @Autowired private Exercises exercises;
  @Autowired private Calls calls;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Pair pair;

  @BeforeEach
  void theSecondPairHasPublishedItsList() {
    var person =
        application.getBean(People.class).withEmail("mesto-2a@vezbaonica.example").orElseThrow();
    pair = exercises.of(person).getFirst();
  }

  @Test
  void heardAgainItLeavesTheObjectionAsItWasHanded() {
    var call = calls.of(pair.town().unit()).getFirst().id();
    var before = answers.objection(pair.town().id());

    transaction.executeWithoutResult(_ -> handing.on(published(call)));

    assertThat(answers.objection(pair.town().id())).isEqualTo(before).isPresent();
    assertThat(before.orElseThrow().receivedAt()).isBefore(LATER);
  }

  @Test
  void theListOfARealCallBringsNone() {
    var call = calls.find(new CallCode("VEZ-2027-01")).orElseThrow().id();
    long before = objections();

    transaction.executeWithoutResult(_ -> handing.on(published(call)));

    assertThat(objections()).isEqualTo(before);
  }

  @Test
  void beforeThereIsAListNothingIsComplainedAbout() {
    var person =
        application.getBean(People.class).withEmail("polaznik@vezbaonica.example").orElseThrow();
    var first = exercises.of(person).getFirst();
    var call = calls.of(first.town().unit()).getFirst().id();

    transaction.executeWithoutResult(_ -> handing.on(published(call)));

    assertThat(answers.objection(first.town().id())).isEmpty();
  }

  @Test
  void itBelongsToTheTransactionOfThePublicationAndToNoOther() {
    var call = calls.of(pair.town().unit()).getFirst().id();

    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> handing.on(published(call)));
  }

  private static ListPublished published(CallId call) {
    return new ListPublished(call, 1, LATER, Actor.SYSTEM, Digest.ofText("листа"));
  }

  private long objections() {
    return jdbc.sql("select count(*) from exercise_objection").query(Long.class).single();
  }
}

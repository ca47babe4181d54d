package org.saradnja.base.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.kernel.Office;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import(Standstill.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MovedTimeTest {

  private static final Instant TODAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant LATER = TODAY.plus(Duration.ofDays(30));

  @Autowired JdbcClient jdbc;
  @Autowired Standstill standstill;
  @Autowired PlatformTransactionManager transactions;

  private MovedTime time;
  private MovedTime ofAnotherNode;
  private TransactionTemplate act;
  private TransactionTemplate inside;

  @BeforeEach
  void theClocks() {
    var clock = Clock.fixed(TODAY, Office.ZONE);
    time = new MovedTime(jdbc, clock, standstill);
    ofAnotherNode = new MovedTime(jdbc, clock, standstill);
    act = new TransactionTemplate(transactions);
    inside = new TransactionTemplate(transactions);
    inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @AfterEach
  void backToToday() {
    jdbc.sql("update practice_clock set offset_microseconds = 0").update();
  }

  @Test
  void anActHappensByOneClockEvenIfItIsMovedMeanwhile() {
    act.executeWithoutResult(_ -> {
      assertThat(time.now()).isEqualTo(TODAY);
      inside.executeWithoutResult(_ -> ofAnotherNode.moveTo(LATER));
      assertThat(time.now()).isEqualTo(TODAY);
    });

    assertThat(time.now()).isEqualTo(LATER);
    act.executeWithoutResult(_ -> assertThat(time.now()).isEqualTo(LATER));
  }

  @Test
  void anActInsideAnotherReadsForItselfAndLeavesTheOuterOneItsOwn() {
    act.executeWithoutResult(_ -> {
      assertThat(time.now()).isEqualTo(TODAY);
      inside.executeWithoutResult(_ -> ofAnotherNode.moveTo(LATER));
      inside.executeWithoutResult(_ -> assertThat(time.now()).isEqualTo(LATER));
      assertThat(time.now()).isEqualTo(TODAY);
    });
  }

  @Test
  void whoeverMovesTheClockSeesItMoved() {
    act.executeWithoutResult(_ -> {
      assertThat(time.now()).isEqualTo(TODAY);
      time.moveTo(LATER);
      assertThat(time.now()).isEqualTo(LATER);
    });
  }

  @Test
  void whoeverHoldsTheClockSeesHowItStandsThen() {
    act.executeWithoutResult(_ -> {
      assertThat(time.now()).isEqualTo(TODAY);
      inside.executeWithoutResult(_ -> ofAnotherNode.moveTo(LATER));
      time.hold();
      assertThat(time.now()).isEqualTo(LATER);
    });
  }

  @Test
  void actsOfATimeOfTheirOwnMoveNobodysClock() {
    var earlier = TODAY.minus(Duration.ofDays(45));
    act.executeWithoutResult(_ -> {
      time.at(
          earlier,
          () -> {
            assertThat(time.now()).isEqualTo(earlier);
            assertThat(ofAnotherNode.now()).isEqualTo(TODAY);
          });
      assertThat(time.now()).isEqualTo(TODAY);
    });

    assertThat(time.now()).isEqualTo(TODAY);
  }

  @Test
  void theUsualTimeComesBackAlsoAfterARefusal() {
    act.executeWithoutResult(_ -> {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              time.at(
                  LATER,
                  () -> {
                    throw new IllegalArgumentException("refused");
                  }));
      assertThat(time.now()).isEqualTo(TODAY);
    });
  }

  @Test
  void withoutATransactionNothingHasATimeOfItsOwn() {
    assertThatIllegalStateException().isThrownBy(() -> time.at(LATER, () -> {}));
  }
}

package org.saradnja.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StandstillTest {

  @Autowired private JdbcClient jdbc;

  private Optional<String> snapshot = Optional.of("7");
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();
  private final Standstill standstill =
      new Standstill(() -> {
        asked.incrementAndGet();
        return snapshot;
      });
  private final Standstill.Kept<String, Integer> answers = standstill.kept(10);

  @AfterEach
  void end() {
    standstill.end();
  }

  @Test
  void nothingIsReadTwiceWhileNobodyCommits() {
    assertThat(ofRequest("a")).isEqualTo(1);
    assertThat(ofRequest("a")).isEqualTo(1);
    assertThat(ofRequest("b")).isEqualTo(2);
  }

  @Test
  void aCommitMakesEverythingFresh() {
    assertThat(ofRequest("a")).isEqualTo(1);

    snapshot = Optional.of("8");

    assertThat(ofRequest("a")).isEqualTo(2);
  }

  @Test
  void oneRequestAsksForTheSnapshotOnce() {
    standstill.begin();
    answers.get("a", read::incrementAndGet);
    answers.get("b", read::incrementAndGet);

    assertThat(asked).hasValue(1);
  }

  @Test
  void actsAndJobsAlwaysReadForThemselves() {
    assertThat(ofRequest("a")).isEqualTo(1);
    standstill.end();

    assertThat(answers.get("a", read::incrementAndGet)).isEqualTo(2);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aDatabaseThatCannotTellIsReadEachTime() {
    snapshot = Optional.empty();

    assertThat(ofRequest("a")).isEqualTo(1);
    assertThat(ofRequest("a")).isEqualTo(2);
  }

  @Test
  void postgresTellsOfEveryCommit() {
    var before = Standstill.snapshot(jdbc);
    assertThat(before).isPresent();

    jdbc.sql("update practice_clock set offset_microseconds = offset_microseconds").update();

    assertThat(Standstill.snapshot(jdbc)).isPresent().isNotEqualTo(before);
  }

  private int ofRequest(String question) {
    standstill.begin();
    return answers.get(question, read::incrementAndGet);
  }
}

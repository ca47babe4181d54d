package org.saradnja.base.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.practice.Scene;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import(Standstill.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StoryTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), Office.ZONE);
  private static final Instant END = Story.END.atZone(Office.ZONE).toInstant();

  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Standstill standstill;

  private final List<String> played = new ArrayList<>();
  private MovedTime time;

  @BeforeEach
  void theClock() {
    time = new MovedTime(jdbc, CLOCK, standstill);
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from practice_scene").update();
    jdbc.sql("update practice_clock set offset_microseconds = 0").update();
  }

  @Test
  void scenesPlayInOrderOfTimeUnderTheirClock() {
    tell(scene("2027-03-01T08:00", "later"), scene("2026-11-02T08:00", "first"));

    assertThat(played).containsExactly("first 2026-11-02T07:00:00Z", "later 2027-03-01T07:00:00Z");
    assertThat(time.now()).isEqualTo(END);
  }

  @Test
  void aSceneThatWasCutOffIsPlayedAgainAndTheOthersAreNot() {
    var first = scene("2026-11-02T08:00", "first");
    var cut =
        Scene.of(
            "2027-03-01T08:00",
            "cut",
            () -> {
              jdbc.sql("insert into practice_scene (name) values ('half of it')").update();
              throw new IllegalStateException("cut off");
            });

    assertThatIllegalStateException().isThrownBy(() -> tell(first, cut));
    assertThat(jdbc.sql("select name from practice_scene").query(String.class).set())
        .as("half a scene is none")
        .containsExactly("first");
    played.clear();
    tell(first, scene("2027-03-01T08:00", "cut"));

    assertThat(played).containsExactly("cut 2027-03-01T07:00:00Z");
    assertThat(time.now()).isEqualTo(END);
  }

  @Test
  void aClockThatPeopleMovedOnStaysWhereItIs() {
    var first = scene("2026-11-02T08:00", "first");
    tell(first);
    var movedOn = Instant.parse("2027-06-01T08:00:00Z");
    time.moveTo(movedOn);

    tell(first);
    assertThat(time.now()).isEqualTo(movedOn);
    tell(first, scene("2027-03-01T08:00", "of a new version"));
    assertThat(time.now()).isEqualTo(movedOn);
  }

  private void tell(Scene... scenes) {
    new Story(List.of(scenes), List.of(), time, jdbc, new TransactionTemplate(transactions)).tell();
  }

  private Scene scene(String at, String name) {
    return Scene.of(at, name, () -> played.add(name + " " + time.now()));
  }
}

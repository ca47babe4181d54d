package org.saradnja.base.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.practice.ClockKeepers;
import org.saradnja.base.practice.ClockMoved;
import org.saradnja.base.web.Reader;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(Standstill.class)
class ClockMovingTest {

  private static final Instant TODAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(TODAY, Office.ZONE);
  private static final Reader TRAINEE = () -> "Вежбан";
  private static final Reader TRAINER = () -> "Предавач";

  @Autowired private JdbcClient jdbc;
  @Autowired private Standstill standstill;

  private final List<Object> published = new ArrayList<>();
  private MovedTime time;

  @BeforeEach
  void stand() {
    time = new MovedTime(jdbc, CLOCK, standstill);
  }

  @Test
  void aMoveIsOneActThatNamesBothMoments() {
    var to = TODAY.plus(Duration.ofDays(30));

    moving().moveTo(TRAINEE, to);

    assertThat(time.now()).isEqualTo(to);
    assertThat(published)
        .singleElement()
        .isInstanceOfSatisfying(
            ClockMoved.class,
            act -> {
              assertThat(act.at()).isEqualTo(TODAY);
              assertThat(act.to()).isEqualTo(to);
              assertThat(act.subject()).isEqualTo("clock:vezba");
            });
  }

  @Test
  void itNeverStandsStillAndNeverGoesBack() {
    for (var moment : List.of(TODAY, TODAY.minusMillis(1), Instant.EPOCH)) {
      assertRefused(ClockRefusal.ONLY_FORWARD, moving(), moment);
    }
    assertThat(time.now()).isEqualTo(TODAY);
    assertThat(published).isEmpty();
  }

  @Test
  void itStaysWhereTermsCanStillBeCounted() {
    var last = LocalDateTime.parse("2098-12-31T23:59:59").atZone(Office.ZONE).toInstant();

    assertRefused(ClockRefusal.TOO_FAR, moving(), last.plusSeconds(1));
    moving().moveTo(TRAINEE, last);

    assertThat(time.now()).isEqualTo(last);
  }

  @Test
  void whileAnExerciseKeepsItOnlyThoseWhoLeadItMoveIt() {
    ClockKeepers exercise =
        who ->
            who == TRAINER
                ? Optional.empty()
                : Optional.of(Sentence.of("exercises.clock", "Предавач"));
    var later = TODAY.plusSeconds(60);

    assertRefused(ClockRefusal.KEPT, moving(exercise), later);
    assertThat(moving(exercise).instead(TRAINEE)).isPresent();
    assertThat(moving(exercise).instead(TRAINER)).isEmpty();

    moving(exercise).moveTo(TRAINER, later);
    assertThat(time.now()).isEqualTo(later);
  }

  @Test
  void oneKeeperOfSeveralIsEnough() {
    ClockKeepers open = _ -> Optional.empty();
    ClockKeepers kept = _ -> Optional.of(Sentence.of("exercises.clock", "Други"));

    assertRefused(ClockRefusal.KEPT, moving(open, kept), TODAY.plusSeconds(60));
  }

  @Test
  void aRealWorldIsServedAndOneInWhichAStoryWasToldIsNot() {
    var condition = new NoPracticeWorld(jdbc);
    jdbc.sql("delete from practice_scene").update();
    assertThat(condition.unmet()).isEmpty();

    jdbc.sql("insert into practice_scene (name) values ('first')").update();

    assertThat(condition.unmet()).contains(Sentence.of("serve.practiceWorld"));
  }

  private void assertRefused(ClockRefusal why, ClockMoving moving, Instant moment) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> moving.moveTo(TRAINEE, moment))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  private ClockMoving moving(ClockKeepers... keepers) {
    ObjectProvider<ClockKeepers> known =
        new ObjectProvider<>() {
          @Override
          public Stream<ClockKeepers> stream() {
            return Stream.of(keepers);
          }
        };
    return new ClockMoving(time, CLOCK, known, published::add);
  }
}

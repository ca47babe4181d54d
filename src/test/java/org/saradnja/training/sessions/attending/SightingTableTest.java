package org.saradnja.training.sessions.attending;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.database.Trips;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.attending.CheckIn.Told;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However many sightings come together, each is taken down once and one of a point counts. */
@DatabaseTest
class SightingTableTest {

  private static final Instant NINE = Instant.parse("2027-04-22T07:00:00.000001Z");
  private static final UUID ORGANISER = UUID.randomUUID();
  private static final List<Way> MEASURED = List.of(Way.TICK, Way.SCAN, Way.ROOM);

  @Autowired private Trips trips;
  @Autowired private CheckInTable checkIns;
  @Autowired private JdbcClient jdbc;

  private final EnrolmentId ana = new EnrolmentId(UUID.randomUUID());
  private final EnrolmentId ivo = new EnrolmentId(UUID.randomUUID());

  @Test
  void aWholeQueueIsTakenInOneStatement() {
    var queue =
        List.of(
            seen(ana, 1, 1, Way.TICK, 0),
            seen(ana, 1, 2, Way.SCAN, 5),
            seen(ivo, 1, 1, Way.TICK, 9));

    assertThat(take(queue)).isEqualTo(ids(queue));

    assertThat(checkIns.checkIns(ana)).hasSize(2);
    assertThat(checkIns.checkIns(ivo)).hasSize(1);
    assertThat(sightings(ana) + sightings(ivo)).isEqualTo(3);
  }

  @Test
  void aQueueSentAgainCountsNothingAgain() {
    var queue = List.of(seen(ana, 1, 1, Way.TICK, 0), seen(ivo, 1, 1, Way.TICK, 0));
    take(queue);

    assertThat(take(queue)).isEmpty();
    assertThat(sightings(ana)).isEqualTo(1);
  }

  @Test
  void ofOnePointSeenTwiceInAQueueTheEarlierCountsAndBothAreTakenDown() {
    var later = seen(ana, 1, 1, Way.TICK, 60);
    var earlier = seen(ana, 1, 1, Way.SCAN, 0);

    assertThat(take(List.of(later, earlier))).containsExactly(earlier.id());

    assertThat(checkIns.checkIns(ana)).extracting(CheckIn::at).containsExactly(NINE);
    assertThat(sightings(ana)).isEqualTo(2);
  }

  @Test
  void anIdThatComesTwiceInOneQueueIsOneSighting() {
    var once = seen(ana, 1, 1, Way.TICK, 0);

    assertThat(take(List.of(once, once))).containsExactly(once.id());
    assertThat(sightings(ana)).isEqualTo(1);
  }

  @Test
  void aKnownIdWithOtherWordsChangesNothing() {
    var first = seen(ana, 1, 1, Way.TICK, 60);
    take(List.of(first));
    var forged =
        new Sighting(first.id(), ivo, 1, 1, Way.TICK, NINE, NINE, Duration.ZERO, ORGANISER);

    assertThat(take(List.of(forged))).isEmpty();
    assertThat(checkIns.checkIns(ivo)).isEmpty();
  }

  @Test
  void whatCountsRemembersByWhichClockItWasTold() {
    var late =
        new Sighting(
            UUID.randomUUID(),
            ana,
            1,
            1,
            Way.TICK,
            NINE,
            NINE.plusSeconds(1800),
            Duration.ofHours(-2),
            ORGANISER);

    take(List.of(late));

    assertThat(checkIns.checkIns(ana).getFirst().told())
        .contains(new Told(NINE.plusSeconds(1800), Duration.ofHours(-2)));
  }

  @Test
  void anEarlierFindingBringsItsOwnClockAlong() {
    take(List.of(seen(ana, 1, 1, Way.TICK, 60)));
    var earlier =
        new Sighting(
            UUID.randomUUID(),
            ana,
            1,
            1,
            Way.TICK,
            NINE,
            NINE.plusSeconds(900),
            Duration.ofMinutes(30),
            ORGANISER);

    take(List.of(earlier));

    assertThat(checkIns.checkIns(ana).getFirst().putRight().orElseThrow().clockOff())
        .isEqualTo(Duration.ofMinutes(30));
  }

  /** What counts is the earliest measured moment, else the earliest of paper, by definition. */
  @Test
  void whatCountsDoesNotDependOnTheOrderOrTheQueuesInWhichItCame() {
    for (long seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      var who = new EnrolmentId(UUID.randomUUID());
      var all = someOf(who, random);
      Collections.shuffle(all, random);
      var left = new ArrayList<>(all);
      while (!left.isEmpty()) {
        var queue = List.copyOf(left.subList(0, 1 + random.nextInt(left.size())));
        take(queue);
        left.removeAll(queue);
      }

      assertThat(checkIns.checkIns(who))
          .as("seed %s", seed)
          .extracting(CheckIn::at)
          .containsExactly(counts(all));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, sightings_count_from_one",
    "1, 0, sightings_count_from_one",
  })
  void daysAndPointsCountFromOne(int day, int point, String constraint) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> take(List.of(seen(ana, day, point, Way.TICK, 0))))
        .withMessageContaining(constraint);
  }

  @Test
  void whatWasSeenIsNeitherChangedNorDeleted() {
    take(List.of(seen(ana, 1, 1, Way.TICK, 0)));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("delete from sighting").update())
        .withMessageContaining("What was seen stays");
  }

  private static List<Sighting> someOf(EnrolmentId who, RandomGenerator random) {
    var all = new ArrayList<Sighting>();
    IntStream.range(0, 1 + random.nextInt(5))
        .forEach(_ ->
            all.add(
                seen(
                    who,
                    1,
                    1,
                    Way.values()[random.nextInt(Way.values().length)],
                    random.nextInt(600))));
    return all;
  }

  private static Instant counts(List<Sighting> all) {
    return all.stream()
        .min(
            comparing((Sighting one) -> !MEASURED.contains(one.way()))
                .thenComparing(Sighting::seenAt))
        .orElseThrow()
        .seenAt();
  }

  private Set<UUID> take(List<Sighting> queue) {
    return trips.ask(SightingTable.taken(queue));
  }

  private static Set<UUID> ids(List<Sighting> queue) {
    return Set.copyOf(queue.stream().map(Sighting::id).toList());
  }

  private int sightings(EnrolmentId of) {
    return jdbc.sql("select count(*) from sighting where enrolment = :of")
        .param("of", of.value())
        .query(Integer.class)
        .single();
  }

  private static Sighting seen(EnrolmentId who, int day, int point, Way way, int seconds) {
    var at = NINE.plusSeconds(seconds);
    return new Sighting(
        UUID.randomUUID(),
        who,
        day,
        point,
        way,
        at,
        NINE.plusSeconds(3600),
        Duration.ZERO,
        ORGANISER);
  }
}

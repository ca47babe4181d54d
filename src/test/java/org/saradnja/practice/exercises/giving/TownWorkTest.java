package org.saradnja.practice.exercises.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Scores;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Units;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.ExerciseId;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.PairId;
import org.saradnja.practice.exercises.Trainee;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Towns as they are made, in a practice world in which nothing else was told. */
@ApplicationTest
@TestPropertySource(properties = {"saradnja.practice=true", "saradnja.story=false"})
class TownWorkTest {

  private static final int HALL = 20;

  /** On a machine that does other things as well; alone it takes a fraction of it. */
  private static final Duration A_BREAK = Duration.ofMinutes(10);

  @Autowired TownWork work;
  @Autowired TownMaking making;
  @Autowired ExerciseTable exercises;
  @Autowired PairTable pairs;
  @Autowired TownTable towns;
  @Autowired LegalTime time;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext application;

  @Test
  void everythingInATownIsReadyToBeScored() {
    var pair = made(ordered(2));
    var call = bean(Calls.class).of(pair.town().unit()).getFirst();
    var members = bean(Commissions.class).find(call.id()).orElseThrow().seats();

    assertThat(pair.town().isReady()).isTrue();
    assertThat(bean(Applications.class).inOrder(call.id())).hasSize(3);
    assertThat(members)
        .extracting(seat -> seat.person())
        .hasSize(3)
        .containsAll(pair.trainees().stream().map(one -> one.person().orElseThrow()).toList());
    assertThat(bean(Scores.class).of(call.id())).as("of the extra").hasSize(3);
    assertThat(call.lastDay()).isBefore(time.today());
  }

  @Test
  void whoPractisesAloneSitsBesideTwoExtras() {
    var pair = made(ordered(1));
    var call = bean(Calls.class).of(pair.town().unit()).getFirst();

    assertThat(bean(Scores.class).of(call.id())).as("of two extras").hasSize(6);
    assertThat(roles(pair)).containsExactlyInAnyOrder(Role.OFFICER, Role.COMMISSION_PRESIDENT);
  }

  @Test
  void noListShowsATown() {
    var pair = made(ordered(2));
    var unit = pair.town().unit();
    var number = pair.town().number().registration(1);
    var seated = new Organisations.Filter("", Optional.of(unit));

    assertThat(bean(Units.class).all()).extracting(one -> one.id()).doesNotContain(unit);
    assertThat(bean(Units.class).get(unit).invented()).isTrue();
    assertThat(
            bean(Organisations.class).list(new Organisations.Filter("", Optional.empty()), 0, 99))
        .extracting(one -> one.registrationNumber())
        .doesNotContain(number);
    assertThat(bean(Organisations.class).count(seated)).as("asked for by its seat").isEqualTo(3);
    assertThat(count("select count(*) from listed_call where unit = :unit", unit.slug())).isZero();
    assertThat(count("select count(*) from search_entry where ref = :unit", unit.slug())).isZero();
  }

  @Test
  void theNumbersOfAssociationsFailTheirCheckDigits() {
    var pair = made(ordered(1));

    for (int position = 1; position <= 3; position++) {
      var found =
          bean(Organisations.class).with(pair.town().number().registration(position)).orElseThrow();
      assertThat(found.invented()).isTrue();
      assertThat(found.registrationNumber().hasValidCheckDigit()).isFalse();
    }
  }

  @Test
  void aStoppedServerGoesOnWhereItWas() {
    var pair = ordered(2);
    var town = towns.takeUp().orElseThrow();
    assertThat(making.goOn(town)).isTrue();
    assertThat(making.goOn(town)).isTrue();
    var before = towns.played(town);

    work.all();

    assertThat(before).hasSize(2);
    assertThat(towns.played(town)).containsAll(before).hasSizeGreaterThan(10);
    assertThat(pairs.find(pair).orElseThrow().town().isReady()).isTrue();
    assertThat(making.goOn(town)).as("made once").isFalse();
  }

  @Test
  void nobodyElseSeesTheClockOfAScene() {
    var before = time.now();
    made(ordered(1));

    assertThat(Duration.between(before, time.now())).isLessThan(Duration.ofHours(1));
  }

  @Test
  void aHallOfTwentyPairsIsMadeInOneJob() {
    var hall = IntStream.range(0, HALL).mapToObj(_ -> ordered(2)).toList();
    var begun = System.nanoTime();

    work.all();

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(A_BREAK);
    assertThat(hall).allMatch(pair -> pairs.find(pair).orElseThrow().town().isReady());
    assertThat(hall.stream().map(pair -> pairs.find(pair).orElseThrow().town().unit()))
        .doesNotHaveDuplicates();
  }

  private Pair made(PairId pair) {
    work.all();
    return pairs.find(pair).orElseThrow();
  }

  private PairId ordered(int trainees) {
    Somebody.administrating(application);
    var now = time.now();
    var exercise = exercise(now);
    var pair = new PairId(UUID.randomUUID());
    var town = Giving.town(towns.nextNumber(), 1, now);
    pairs.insert(
        pair,
        exercise,
        1,
        IntStream.range(0, trainees)
            .mapToObj(at -> trainee("mesto-" + town.number() + (at == 0 ? "a" : "b")))
            .toList());
    towns.insert(pair, town, Actor.SYSTEM);
    return pair;
  }

  private ExerciseId exercise(Instant now) {
    var exercise =
        new Exercise(
            new ExerciseId(UUID.randomUUID()),
            new SessionId(UUID.randomUUID()),
            now,
            false,
            Optional.empty());
    exercises.insert(exercise, new UUID(0, 1));
    return exercise.id();
  }

  private static Trainee trainee(String account) {
    return new Trainee(
        new EnrolmentId(UUID.randomUUID()),
        Localised.ofCyrillic("Вежбан Вежбовић"),
        account + "@vezbaonica.example",
        Optional.empty());
  }

  private List<Role> roles(Pair pair) {
    var person = pair.trainees().getFirst().person().orElseThrow();
    var who = new SignedIn(person, bean(People.class).nameOf(person).cyrillic());
    return bean(Authorisation.class).mandates(who).stream().map(Mandate::role).toList();
  }

  private long count(String sql, String unit) {
    return jdbc.sql(sql).param("unit", unit).query(Long.class).single();
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}

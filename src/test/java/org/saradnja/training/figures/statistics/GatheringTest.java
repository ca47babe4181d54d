package org.saradnja.training.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.HandClock;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Refusals;
import org.saradnja.testing.Somebody;
import org.saradnja.training.figures.FiguresFrozen;
import org.saradnja.training.figures.Period;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What is counted of the records of the practice world, and what is frozen of it. */
@PracticeWorld
@RecordApplicationEvents
class GatheringTest {

  private static final LocalDate HELD = LocalDate.of(2019, 12, 31);

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Gathering gathering;
  @Autowired private Counted counted;
  @Autowired private Freezing freezing;
  @Autowired private FrozenTable frozen;
  @Autowired private Readers readers;
  @Autowired private LegalTime time;

  private SignedIn office;

  @BeforeEach
  void theNationalOffice() {
    office = holding(Role.NATIONAL_OFFICE, "kancelarija");
  }

  @ParameterizedTest(name = "until {0}: {1} trainings")
  @CsvSource({"2018-12-31, 0", "2019-12-31, 7", "2026-12-31, 7"})
  void onlyWhatWasHeldByTheDayIsCounted(LocalDate day, int trainings) {
    assertThat(gathering.asOf(day).trainings()).hasSize(trainings);
  }

  @Test
  void aTrainingThatWasCancelledIsNotHeld() {
    var held = gathering.asOf(LocalDate.of(2099, 1, 1)).trainings();

    assertThat(held)
        .extracting(one -> one.session().code().value())
        .doesNotContain("ocd-2027-proba");
    assertThat(held).extracting(Training::ended).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void theDocumentsOf2019WereIssuedLaterAndDoNotCountBefore() {
    assertThat(gathering.asOf(HELD).count().participants()).isEqualTo(123);
    assertThat(gathering.asOf(HELD).count().certificates()).as("not issued yet").isZero();
    assertThat(gathering.asOf(LocalDate.of(2026, 12, 31)).count().certificates()).isEqualTo(98);
  }

  @Test
  void figuresOfAPeriodAndOfASeriesAreOfTheSameTrainings() {
    var of2019 = new Period(Optional.of(LocalDate.of(2019, 1, 1)), Optional.of(HELD));
    var series = counted.of(new SeriesCode("ocd-2019")).orElseThrow();

    assertThat(counted.of(of2019)).isEqualTo(series.figures());
    assertThat(series.places()).hasSize(7).doesNotHaveDuplicates();
    assertThat(series.first()).isBefore(series.last());
    assertThat(series.trainers()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(counted.of(new SeriesCode("nema-je"))).isEmpty();
    assertThat(counted.held()).extracting(one -> one.series().code().value()).contains("ocd-2019");
  }

  @Test
  void whatWasGatheredIsKeptForHalfAMinuteOfOneDay() {
    var clock = new HandClock(Clock.systemUTC().instant());
    var kept =
        new Counted(
            gathering,
            frozen,
            application.getBean(Sessions.class),
            application.getBean(Trainers.class),
            time,
            clock);
    var first = kept.facts();

    clock.pass(Duration.ofSeconds(29));
    assertThat(kept.facts()).isSameAs(first);
    clock.pass(Duration.ofSeconds(2));
    assertThat(kept.facts()).isNotSameAs(first).isEqualTo(first);
  }

  @Test
  @Transactional
  void figuresAreFrozenAsTheyStoodAtTheEndOfTheDay() {
    freezing.freeze(office, HELD);

    var cut = frozen.all().stream().filter(one -> one.day().equals(HELD)).findFirst().orElseThrow();
    assertThat(cut.content().all()).isEqualTo(gathering.asOf(HELD).count());
    assertThat(cut.content().series()).extracting(one -> one.code()).containsExactly("ocd-2019");
    assertThat(events.stream(FiguresFrozen.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.content()).isEqualTo(cut.content().digest());
          assertThat(act.subject()).isEqualTo("training-figures:2019-12-31");
        });
  }

  @Test
  @Transactional
  void aDayIsFrozenOnceOnlyWhenItIsOverAndOnlyByWhoReports() {
    freezing.freeze(office, HELD);

    Refusals.with(FiguresRefusal.FROZEN, () -> freezing.freeze(office, HELD));
    Refusals.with(FiguresRefusal.NOT_OVER, () -> freezing.freeze(office, time.today()));
    var organiser = holding(Role.ORGANISER, "organizator");
    Refusals.asUnknown(() -> freezing.freeze(organiser, HELD.minusDays(1)));
    assertThat(freezing.mayFreeze(office)).isTrue();
    assertThat(freezing.mayFreeze(organiser)).isFalse();
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "NATIONAL_OFFICE, kancelarija, 7, true",
    "ACADEMY, akademija, 7, true",
    "ORGANISER, organizator, 7, true",
    "ORGANISER, skgo, 0, true",
    "DONOR, donator, 0, false"
  })
  void whoSeesThePeopleBehindTheNumbers(Role role, String party, int trainings, boolean reads) {
    var who = holding(role, party);

    assertThat(gathering.asOf(HELD).where(readers.trainingsOf(who)).trainings()).hasSize(trainings);
    assertThat(readers.mayRead(who)).isEqualTo(reads);
  }

  private SignedIn holding(Role role, String party) {
    return Somebody.holding(role, new Party.OfInstitution(party), application);
  }
}

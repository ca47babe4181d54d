package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;
import org.saradnja.testing.Refused;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Suspension;

/** Whatever happened to an accreditation, whether it holds on a day can be relied on. */
class AccreditationPropertyTest {

  private static final LocalDate FROM = LocalDate.of(2019, 5, 9);
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);
  private static final int DAYS = (int) ChronoUnit.DAYS.between(FROM, TODAY);

  private record Asked(Accreditation accreditation, LocalDate on) {}

  @Test
  void itNeverHoldsBeforeItBeganOrFromItsEndOnOrWhileItRests() {
    Property.forAll(
        AccreditationPropertyTest::some,
        asked -> {
          var one = asked.accreditation();
          boolean outside =
              asked.on().isBefore(FROM)
                  || one.end().filter(end -> !asked.on().isBefore(end.on())).isPresent()
                  || one.suspensions().stream().anyMatch(rest -> rest.covers(asked.on()));

          assertThat(one.holdsOn(asked.on())).isNotEqualTo(outside);
        });
  }

  @Test
  void whatEndedNeverHoldsAgain() {
    Property.forAll(
        AccreditationPropertyTest::some,
        asked ->
            asked
                .accreditation()
                .end()
                .ifPresent(end ->
                    assertThat(
                            end.on()
                                .datesUntil(end.on().plusYears(3), Period.ofMonths(1))
                                .noneMatch(asked.accreditation()::holdsOn))
                        .isTrue()));
  }

  @Test
  void anEndTakesNothingFromTheDaysBeforeIt() {
    Property.forAll(
        AccreditationPropertyTest::some,
        asked -> {
          var one = asked.accreditation();
          if (one.end().isEmpty() && !asked.on().isBefore(FROM)) {
            var ended = one.end(new End(asked.on(), "other", "разлог"), TODAY.plusYears(1));
            var before = asked.on().minusDays(1);

            assertThat(ended.holdsOn(before)).isEqualTo(one.holdsOn(before));
            assertThat(ended.holdsOn(asked.on())).isFalse();
          }
        });
  }

  @Test
  void aSuspensionThatIsLiftedCoversAsManyDaysAsItLasted() {
    Property.forAll(
        random -> new int[] {random.nextInt(DAYS), random.nextInt(300)},
        days -> {
          var from = FROM.plusDays(days[0]);
          var until = from.plusDays(days[1]);
          var suspension = suspension(from, Optional.of(until));

          assertThat(
                  from.minusDays(5)
                      .datesUntil(until.plusDays(5))
                      .filter(suspension::covers)
                      .count())
              .isEqualTo(days[1]);
        });
  }

  @Test
  void onlyOneSuspensionRuns() {
    Property.forAll(
        AccreditationPropertyTest::some,
        asked -> {
          var one = asked.accreditation();
          if (one.end().isEmpty() && one.running().isPresent()) {
            Refused.with(
                TrainerRefusal.SUSPENDED_ALREADY,
                () -> one.suspend(TODAY, "absence", "опет", TODAY));
          }
        });
  }

  private static Asked some(RandomGenerator random) {
    var suspensions = new ArrayList<Suspension>();
    var from = FROM;
    for (int at = random.nextInt(3); at > 0; at--) {
      from = from.plusDays(1 + random.nextInt(200));
      var until = from.plusDays(random.nextInt(200));
      suspensions.add(suspension(from, Optional.of(until)));
      from = until;
    }
    if (random.nextInt(3) == 0) {
      suspensions.add(suspension(from.plusDays(random.nextInt(200)), Optional.empty()));
    }
    var end =
        random.nextInt(3) == 0
            ? Optional.of(new End(FROM.plusDays(random.nextInt(DAYS)), "other", "разлог"))
            : Optional.<End>empty();
    var held = AccreditationTest.holding();
    var accreditation =
        new Accreditation(
            held.id(),
            held.trainer(),
            held.subject(),
            held.capacity(),
            held.ground(),
            suspensions,
            end);
    return new Asked(accreditation, FROM.minusDays(100).plusDays(random.nextInt(DAYS + 200)));
  }

  private static Suspension suspension(LocalDate from, Optional<LocalDate> until) {
    return new Suspension(
        UUID.randomUUID(),
        from,
        until,
        "absence",
        "боловање",
        until.isPresent() ? "услови постоје" : "");
  }
}

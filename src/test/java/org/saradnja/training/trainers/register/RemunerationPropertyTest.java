package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.testing.Property;
import org.saradnja.training.trainers.register.Fee.Work;

/** Whatever the table of fees, what hours are worth can be reckoned again by hand. */
class RemunerationPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 11);

  private record Case(Hours hours, List<Fee> fees) {}

  @Test
  void theSumIsThatOfItsWorksAndWhatHasNoFeeIsNamedInstead() {
    Property.forAll(
        RemunerationPropertyTest::some,
        one -> {
          var worth = Remuneration.of(one.hours(), DAY, one.fees());
          long paras =
              one.hours().byWork().entrySet().stream()
                  .mapToLong(done ->
                      Remuneration.inForce(one.fees(), done.getKey(), DAY)
                          .map(fee -> fee.perHour().paras() * done.getValue())
                          .orElse(0L))
                  .sum();

          assertThat(worth.sum().paras()).isEqualTo(paras);
          assertThat(worth.missing())
              .isSorted()
              .allMatch(work -> Remuneration.inForce(one.fees(), work, DAY).isEmpty());
        });
  }

  @Test
  void theOrderOfTheTableMattersNot() {
    Property.forAll(
        RemunerationPropertyTest::some,
        one ->
            assertThat(Remuneration.of(one.hours(), DAY, one.fees().reversed()))
                .isEqualTo(Remuneration.of(one.hours(), DAY, one.fees())));
  }

  @Test
  void aFeeThatIsSetForLaterChangesNothing() {
    Property.forAll(
        RemunerationPropertyTest::some,
        one -> {
          var more = new ArrayList<>(one.fees());
          for (var work : Work.values()) {
            more.add(new Fee(work, Dinars.of(999_999), DAY.plusDays(1), "касније"));
          }

          assertThat(Remuneration.of(one.hours(), DAY, more))
              .isEqualTo(Remuneration.of(one.hours(), DAY, one.fees()));
        });
  }

  @Test
  void theFeeInForceIsTheLatestThatIsNotAfterTheDay() {
    Property.forAll(
        RemunerationPropertyTest::some,
        one -> {
          var inForce = Remuneration.inForce(one.fees(), Work.LECTURE, DAY);

          assertThat(inForce.filter(fee -> fee.from().isAfter(DAY))).isEmpty();
          assertThat(one.fees())
              .filteredOn(fee -> fee.work() == Work.LECTURE && !fee.from().isAfter(DAY))
              .allSatisfy(
                  fee -> assertThat(fee.from()).isBeforeOrEqualTo(inForce.orElseThrow().from()));
        });
  }

  private static Case some(RandomGenerator random) {
    var byWork = new EnumMap<Work, Integer>(Work.class);
    for (var work : Work.values()) {
      if (random.nextBoolean()) {
        byWork.put(work, 1 + random.nextInt(200));
      }
    }
    var days = new HashSet<LocalDate>();
    var fees = new ArrayList<Fee>();
    for (int at = random.nextInt(8); at > 0; at--) {
      var from = DAY.minusDays(random.nextInt(400) - 100L);
      if (days.add(from)) {
        var work = Work.values()[random.nextInt(Work.values().length)];
        fees.add(new Fee(work, new Dinars(1 + random.nextInt(500_000)), from, "подешавање"));
      }
    }
    return new Case(new Hours("obuka", byWork, true), fees);
  }
}

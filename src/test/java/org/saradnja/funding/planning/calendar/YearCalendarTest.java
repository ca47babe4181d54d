package org.saradnja.funding.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.planning.SomePlan.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.Plans;
import org.saradnja.funding.planning.Realisations.Realised;
import org.saradnja.funding.planning.Standing;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Property;

class YearCalendarTest {

  private static final UnitId UNIT = new UnitId("lucani");
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);

  @Test
  void aPlannedCallWaitsForItsPeriodRunsInItAndIsLateAfterIt() {
    assertThat(standing(row(2027, "Јун", 6, 6))).isEqualTo(new Standing.Ahead());
    assertThat(standing(row(2027, "Април", 4, 5))).isEqualTo(new Standing.Due());
    assertThat(standing(row(2027, "Март", 2, 3))).isEqualTo(new Standing.Late(20));
  }

  @Test
  void aPublishedCallSaysHowFarItWasFromItsPeriod() {
    var planned = row(2027, "Март", 3, 3);
    var came = realised(Optional.of(planned.id()), LocalDate.of(2027, 4, 12));

    var entries = YearCalendar.of(List.of(inPlan(planned)), List.of(came), TODAY).entries();

    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().standing())
        .isEqualTo(new Standing.Published("LUC-2027-01", came.publishedOn(), came.lastDay(), 12));
    assertThat(entries.getFirst().amount()).contains(Dinars.of(3_000_000));
  }

  @Test
  void twoCallsOnOneRowStandThereBoth() {
    var planned = row(2027, "Март", 3, 3);
    var first = realised("LUC-2027-01", Optional.of(planned.id()), LocalDate.of(2027, 3, 10));
    var second = realised("LUC-2027-02", Optional.of(planned.id()), LocalDate.of(2027, 4, 2));

    var entries =
        YearCalendar.of(List.of(inPlan(planned)), List.of(first, second), TODAY).entries();

    assertThat(entries)
        .extracting(entry -> entry.standing().code())
        .containsExactly("LUC-2027-01", "LUC-2027-02");
    assertThat(entries)
        .extracting(YearCalendar.Entry::id)
        .containsExactly(planned.id().value().toString(), "LUC-2027-02");
  }

  @Test
  void aRowWhoseCallWasAnnulledWaitsForAnotherBesideIt() {
    var planned = row(2027, "Мај", 5, 5);
    var annulled =
        annulledOn(
            LocalDate.of(2027, 3, 20),
            realised("LUC-2027-01", Optional.of(planned.id()), LocalDate.of(2027, 3, 10)));

    var entries = YearCalendar.of(List.of(inPlan(planned)), List.of(annulled), TODAY).entries();

    assertThat(entries)
        .extracting(entry -> entry.standing().state())
        .containsExactly("ponisten", "najavljen");
    assertThat(entries.getFirst().standing().code()).isEqualTo("LUC-2027-01");
    assertThat(entries.getLast().id()).isEqualTo(planned.id().value().toString());
  }

  @Test
  void anAnnulledCallOutsideThePlanSaysThatItWasAnnulled() {
    var annulled =
        annulledOn(
            LocalDate.of(2027, 4, 20), realised(Optional.empty(), LocalDate.of(2027, 4, 12)));

    var entry = YearCalendar.of(List.of(), List.of(annulled), TODAY).entries().getFirst();

    assertThat(entry.standing())
        .isEqualTo(
            new Standing.Annulled(
                "LUC-2027-01", LocalDate.of(2027, 4, 12), LocalDate.of(2027, 4, 20)));
  }

  private static Realised annulledOn(LocalDate day, Realised call) {
    return new Realised(
        call.row(),
        call.unit(),
        call.code(),
        call.title(),
        call.areas(),
        call.publishedOn(),
        call.lastDay(),
        call.total(),
        Optional.of(day));
  }

  @Test
  void aPlannedCallStandsWhereItIsExpectedAndAPublishedOneWhereItCame() {
    var march = row(2027, "Март", 3, 3);
    var may = row(2027, "Мај", 5, 5);
    var came = realised(Optional.of(march.id()), LocalDate.of(2027, 6, 1));

    var entries =
        YearCalendar.of(List.of(inPlan(march), inPlan(may)), List.of(came), TODAY).entries();

    assertThat(entries)
        .extracting(YearCalendar.Entry::day)
        .containsExactly(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 6, 1));
  }

  @Test
  void aCallThatNoPlanForesawStandsOutsideThePlan() {
    var came = realised(Optional.empty(), LocalDate.of(2027, 4, 12));

    var entry = YearCalendar.of(List.of(), List.of(came), TODAY).entries().getFirst();

    assertThat(entry.standing()).isInstanceOf(Standing.Unplanned.class);
    assertThat(entry.period()).isEmpty();
  }

  @Test
  void aCallWhoseRowAnAmendmentTookOutStandsOutsideThePlan() {
    var gone = realised(Optional.of(row(2027, "Било", 1, 1).id()), LocalDate.of(2027, 1, 20));

    var entry = YearCalendar.of(List.of(), List.of(gone), TODAY).entries().getFirst();

    assertThat(entry.standing()).isInstanceOf(Standing.Unplanned.class);
  }

  @Test
  void losesNothingAndCountsNothingTwiceWhateverTheOrder() {
    Property.forAll(
        YearCalendarTest::someRows,
        rows -> {
          var calls =
              rows.stream()
                  .limit(rows.size() / 2)
                  .map(row -> realised(Optional.of(row.call().id()), TODAY))
                  .toList();
          var shuffled = new ArrayList<>(rows);
          Collections.shuffle(shuffled, new Random(7));

          var calendar = YearCalendar.of(rows, calls, TODAY);

          assertThat(calendar.entries()).hasSameSizeAs(rows);
          assertThat(YearCalendar.of(shuffled, calls, TODAY)).isEqualTo(calendar);
        });
  }

  private static List<Plans.Row> someRows(RandomGenerator random) {
    var rows = new ArrayList<Plans.Row>();
    for (int row = 0; row < random.nextInt(6); row++) {
      int first = 1 + random.nextInt(12);
      rows.add(inPlan(row(2027, "Ред " + row, first, first + random.nextInt(13 - first))));
    }
    return rows;
  }

  private static Standing standing(PlannedCall planned) {
    return YearCalendar.of(List.of(inPlan(planned)), List.of(), TODAY)
        .entries()
        .getFirst()
        .standing();
  }

  private static Plans.Row inPlan(PlannedCall planned) {
    return new Plans.Row(UNIT, 2027, 1, planned);
  }

  private static Realised realised(Optional<PlanRowId> row, LocalDate on) {
    return realised("LUC-2027-01", row, on);
  }

  private static Realised realised(String code, Optional<PlanRowId> row, LocalDate on) {
    return new Realised(
        row,
        UNIT,
        code,
        "Конкурс",
        List.of("CUL"),
        on,
        on.plusDays(15),
        Dinars.of(3_000_000),
        Optional.empty());
  }
}

package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;

class PlanHistoryTest {

  private static final Edition FIRST = edition(1, "2027-01-31T22:59:59Z");
  private static final Edition SECOND = edition(2, "2027-03-12T10:00:00Z");

  @Test
  void thePlanWasPublishedWithItsFirstEdition() {
    var history = new PlanHistory(List.of(FIRST, SECOND), List.of());

    assertThat(history.publishedOn(Office.ZONE)).contains(LocalDate.of(2027, 1, 31));
  }

  @Test
  void anHourLaterItIsFebruaryInTheOffice() {
    var late = new PlanHistory(List.of(edition(1, "2027-01-31T23:30:00Z")), List.of());

    assertThat(late.publishedOn(Office.ZONE)).contains(LocalDate.of(2027, 2, 1));
  }

  @Test
  void theCalendarGotItWithTheFirstDelivery() {
    var history = new PlanHistory(List.of(FIRST, SECOND), List.of(delivery(2, 3), delivery(1, 1)));

    assertThat(history.deliveredOn()).contains(LocalDate.of(2027, 1, 20));
  }

  @Test
  void theEditionInForceWaitsForItsOwnDelivery() {
    assertThat(new PlanHistory(List.of(FIRST), List.of()).waitsForDelivery()).isTrue();
    assertThat(new PlanHistory(List.of(FIRST), List.of(delivery(1, 1))).waitsForDelivery())
        .isFalse();
    assertThat(new PlanHistory(List.of(FIRST, SECOND), List.of(delivery(1, 1))).waitsForDelivery())
        .isTrue();
  }

  @Test
  void aDraftHasNothingToDeliver() {
    var nothing = new PlanHistory(List.of(), List.of());

    assertThat(nothing.waitsForDelivery()).isFalse();
    assertThat(nothing.publishedOn(Office.ZONE)).isEmpty();
    assertThat(nothing.deliveredOn()).isEmpty();
  }

  private static Edition edition(int number, String at) {
    var reason = number == 1 ? "" : "Ребаланс";
    return new Edition(
        number, Instant.parse(at), reason, PlanText.EMPTY, Digest.ofText("edition " + number));
  }

  private static Delivery delivery(int edition, int month) {
    return new Delivery(edition, LocalDate.of(2027, month, 20), "писарница", "");
  }
}

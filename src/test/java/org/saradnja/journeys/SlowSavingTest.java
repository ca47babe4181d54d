package org.saradnja.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page that saves itself on a slow line: whatever its reader does next, the last of it stays. */
@Journey
class SlowSavingTest {

  private static final String PRICE = "#r1-price";
  private static final String FROM_THE_UNIT = "#r1-unit";

  private final Person representative = Person.with(Visitor.withBrowser());
  private final Deque<Route> onTheirWay = new ArrayDeque<>();

  @AfterEach
  void leave() {
    representative.close();
  }

  @Test
  void theWayToAnotherPageWaitsForTheLastSaving() {
    opensABudget();
    holdsTheFirstSaving("**/budzet", () -> types(PRICE, "61.000"));
    types(FROM_THE_UNIT, "61.000");
    representative.follows("Програм");
    arrive();

    representative.isAt("Програм").follows("Буџет").isAt("Буџет");
    holds(FROM_THE_UNIT, "61.000");
  }

  @Test
  void whatIsStillBeingTypedGoesWithTheReader() {
    opensABudget();
    types(PRICE, "62.000");
    representative.page.locator(FROM_THE_UNIT).fill("62.000");

    representative.follows("Програм").isAt("Програм").follows("Буџет").isAt("Буџет");

    holds(PRICE, "62.000");
    holds(FROM_THE_UNIT, "62.000");
  }

  @Test
  void anOlderStateThatArrivesLateChangesNothing() {
    opensABudget();
    holdsTheFirstSaving("**/budzet", () -> types(PRICE, "63.000"));
    var older = onTheirWay.getFirst().request();
    types(FROM_THE_UNIT, "63.000");

    representative.presses("Сачувајте и наставите").isAt("Изјаве и прилози");
    int late =
        representative
            .page
            .request()
            .post(
                older.url(),
                RequestOptions.create()
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData(older.postData()))
            .status();

    assertThat(late).isEqualTo(200);
    representative.follows("Буџет").isAt("Буџет");
    holds(FROM_THE_UNIT, "63.000");
  }

  @Test
  void whoClosesThePageHasSentTheLastOfIt() {
    opensABudget();
    var budget = representative.page.url();
    representative.page.locator(PRICE).fill("64.000");

    representative.page.navigate(Journey.SITE + "/konkursi");

    representative.isAt("Јавни конкурси").page.waitForTimeout(300);
    representative.page.navigate(budget);
    holds(PRICE, "64.000");
    assertThat(representative.page.locator("[data-restore]")).isHidden();
  }

  @Test
  void aSheetGoesOnSavingItselfAfterASlowAnswer() {
    representative
        .signsIn("clan1")
        .follows("Бодујте пријаве")
        .follows("Удружење „Зелени предлог“")
        .isAt("Чувари извора");
    var points = representative.page.locator("#bodovanje input[inputmode=numeric]");
    holdsTheFirstSaving("**/rad/ocene/*", () -> types(points.nth(0), "11"));
    for (int criterion = 1; criterion < 5; criterion++) {
      types(points.nth(criterion), "2");
    }
    arrive();

    var total = representative.page.locator("#zbir b");
    assertThat(total).hasText("19");
    types(points.nth(1), "3");
    assertThat(total).hasText("20");
  }

  private void opensABudget() {
    representative
        .signsIn("udruzenje2")
        .follows("Конкурси")
        .follows("Суседска помоћ")
        .presses("Поднесите пријаву")
        .isAt("Нацрт пријаве")
        .follows("Буџет")
        .isAt("Буџет");
  }

  /** What the page sends of this typing stays on its way until {@link #arrive}. */
  private void holdsTheFirstSaving(String address, Runnable typing) {
    representative.page.route(
        address,
        route -> {
          boolean itself = "true".equals(route.request().headerValue("HX-Request"));
          if (itself && onTheirWay.isEmpty()) {
            onTheirWay.add(route);
          } else {
            route.resume();
          }
        });
    typing.run();
    representative.page.waitForCondition(() -> !onTheirWay.isEmpty());
  }

  private void arrive() {
    onTheirWay.getFirst().resume();
  }

  private void types(String field, String value) {
    types(representative.page.locator(field), value);
  }

  private static void types(Locator cell, String value) {
    cell.fill(value);
    cell.blur();
  }

  private void holds(String field, String value) {
    Locator cell = representative.page.locator(field);
    assertThat(cell).hasValue(value);
  }
}

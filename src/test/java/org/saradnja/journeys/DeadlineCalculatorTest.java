package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Journey
class DeadlineCalculatorTest {

  @Test
  void anybodyCountsATermWithTheKeyboard() {
    try (var visitor = Visitor.withBrowser()) {
      visitor.open("/rokovi");
      var keyboard = visitor.page.keyboard();
      visitor.page.focus("#from");
      keyboard.type("16. 4. 2027.");
      keyboard.press("Tab");
      keyboard.type("3");
      keyboard.press("Tab");
      keyboard.press("ArrowDown");
      keyboard.press("Tab");
      keyboard.press("Enter");

      visitor.page.waitForSelector(".timeline");
      assertThat(visitor.text()).contains("Последњи дан: среда, 21. 4. 2027, до 23.59.59");
    }
  }

  @Test
  void withoutScriptsAMistakeIsCorrectedInPlace() {
    try (var visitor = Visitor.withoutScripts()) {
      visitor.open("/en/rokovi");
      visitor.page.fill("#from", "2027-02-30");
      visitor.page.fill("#length", "1");
      visitor.page.selectOption("#unit", "months");
      visitor.page.click("main button[type=submit]");
      assertThat(visitor.page.innerText("#from-error")).startsWith("There is no such day");

      visitor.page.fill("#from", "2027-01-31");
      visitor.page.click("main button[type=submit]");
      assertThat(visitor.text()).contains("Last day: Monday, 1 March 2027, until 23:59:59");
    }
  }

  @ParameterizedTest
  @CsvSource({"'', 320", "'', 1280", "/lat, 320", "/lat, 1280", "/en, 320", "/en, 1280"})
  void isAccessibleInEveryFaceAndWidth(String face, int width) {
    try (var visitor = Visitor.withWidth(width)) {
      visitor.open(face + "/rokovi?from=2027-04-22&length=8&unit=calendar-days");
      visitor.findsThePageAccessible("the answer in " + face + " at " + width);

      visitor.open(face + "/rokovi?from=x&length=x&unit=months");
      visitor.findsThePageAccessible("the mistakes in " + face + " at " + width);
    }
  }
}

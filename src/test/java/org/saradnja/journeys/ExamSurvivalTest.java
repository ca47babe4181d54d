package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A test that is sat in a hall where everything goes wrong: the network is cut, the tab is closed,
 * another device is taken, the server is killed. No answer is lost and none counts twice.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamSurvivalTest {

  private static final String SAVED = "Сачувано · Одговорено %d од 20";
  private static final String NO_NETWORK = "Нема везе";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static HallProcess hall;

  @BeforeAll
  static void theTestIsOpen() throws Exception {
    hall = HallProcess.open(folder);
  }

  @AfterAll
  static void everybodyGoesHome() throws Exception {
    hall.end();
  }

  @Test
  @Order(1)
  void theNetworkIsCutInTheMiddle() {
    try (var sitting = sit("polaznik", Visitor.withWidth(Visitor.NARROW))) {
      answer(sitting.page, 1, 2, 3);
      awaits(sitting.page, SAVED.formatted(3));

      sitting.page.context().setOffline(true);
      answer(sitting.page, 4, 5, 6, 7);
      awaits(sitting.page, NO_NETWORK);
      sitting.page.context().setOffline(false);

      awaits(sitting.page, SAVED.formatted(7));
      assertThat(answered(sitting.page)).isEqualTo(List.of("1", "2", "3", "4", "5", "6", "7"));
    }
  }

  @Test
  @Order(2)
  void theTabIsClosedWithoutNetworkAndOpenedAgain() {
    try (var sitting = sit("kadrovi", Visitor.withBrowser())) {
      var address = sitting.page.url().replaceAll("#.*", "");
      answer(sitting.page, 1, 2);
      awaits(sitting.page, SAVED.formatted(2));
      sitting.page.context().setOffline(true);
      answer(sitting.page, 2, 3);
      answer(sitting.page, 8);
      awaits(sitting.page, NO_NETWORK);
      sitting.page.close();

      sitting.page.context().setOffline(false);
      var again = sitting.page.context().newPage();
      again.navigate(address);

      awaits(again, SAVED.formatted(4));
      assertThat(answered(again)).isEqualTo(List.of("1", "2", "3", "8"));
    }
  }

  @Test
  @Order(3)
  void anotherDeviceGoesOnAndTheNewerAnswerStays() {
    try (var telephone = sit("finansije", Visitor.withWidth(Visitor.NARROW))) {
      choose(telephone.page, 1, 0);
      awaits(telephone.page, SAVED.formatted(1));
      try (var computer = sit("finansije", Visitor.withBrowser())) {
        assertThat(answered(computer.page)).containsExactly("1");

        telephone.page.context().setOffline(true);
        choose(telephone.page, 2, 3);
        choose(computer.page, 2, 1);
        choose(computer.page, 2, 2);
        choose(computer.page, 1, 3);
        awaits(computer.page, SAVED.formatted(2));
        telephone.page.context().setOffline(false);

        telephone.page.waitForSelector("[data-conflict]:not([hidden])");
        assertThat(telephone.page.innerText("[data-conflict]")).contains("2");
        assertThat(place(telephone.page, 2)).isEqualTo(2);
        assertThat(place(telephone.page, 1)).as("told when it came back").isEqualTo(3);
      }
    }
  }

  @Test
  @Order(4)
  void theClockOfTheVisitorDoesNotMatter() {
    try (var sitting = Visitor.withBrowser()) {
      sitting
          .page
          .context()
          .addInitScript(
              "Date.now = () => 0; Date = class extends Date { constructor() { super(0) } }");
      sit("donator", sitting);
      assertThat(sitting.page.innerText("[data-time]")).matches("(30:00|29:\\d\\d)");
      answer(sitting.page, 1);
      awaits(sitting.page, SAVED.formatted(1));
    }
  }

  @Test
  @Order(5)
  void withoutScriptsTheFormIsSavedAndHandedIn() {
    try (var sitting = sit("revizor", Visitor.withoutScripts())) {
      sitting.page.locator("#p1 .choice label").first().click();
      sitting.page.locator("#p20 .choice label").first().click();
      sitting.page.click("button[value=sacuvaj]:not(.vh)");
      assertThat(sitting.page.innerText("[data-words]")).isEqualTo("Одговорено 2 од 20");
      sitting.page.click("button[value=predaja]");
      assertThat(sitting.page.locator(".notice a").count()).isEqualTo(18);
      sitting.page.click("main form button");
      assertThat(sitting.page.innerText("h1")).startsWith("Тест ");
      assertThat(sitting.page.url()).endsWith("/ishod");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Visitor.NARROW, Visitor.WIDE})
  @Order(6)
  void everyPageIsAccessibleInEveryFace(int width) {
    for (var face : List.of("", "/lat", "/en")) {
      try (var sitting = Visitor.withWidth(width)) {
        sit("odlucilac", sitting);
        var attempt = sitting.page.url().replaceAll("^https?://[^/]+|#.*", "");
        for (var path : List.of("/rad/test", hall.exam(), attempt, attempt + "/predaja")) {
          sitting.page.navigate(hall.at(face + path));
          sitting.findsThePageAccessible(face + path + " at " + width);
        }
      }
      try (var organiser = Visitor.withWidth(width)) {
        signIn("organizator", organiser.page);
        for (var path : List.of("/rad/test", hall.desk(), hall.desk() + "/rezultati")) {
          organiser.page.navigate(hall.at(face + path));
          organiser.findsThePageAccessible(face + path + " at " + width);
        }
      }
      try (var academy = Visitor.withWidth(width)) {
        signIn("akademija", academy.page);
        for (var path :
            List.of("/rad/pitanja", "/rad/pitanja/novo?vrsta=MATCHING", "/rad/pitanja/uvoz")) {
          academy.page.navigate(hall.at(face + path));
          academy.findsThePageAccessible(face + path + " at " + width);
        }
        academy.page.navigate(hall.at(face + "/rad/pitanja"));
        academy.page.locator("tbody a").first().click();
        academy.findsThePageAccessible("a question in " + face + " at " + width);
      }
    }
  }

  @Test
  @Order(7)
  void theServerIsKilledInTheMiddle() throws Exception {
    try (var sitting = sit("clan1", Visitor.withWidth(Visitor.NARROW))) {
      answer(sitting.page, 1, 2, 3, 4, 5);
      awaits(sitting.page, SAVED.formatted(5));
      var chosen = place(sitting.page, 5);

      hall.kill();
      answer(sitting.page, 6, 7, 8);
      awaits(sitting.page, NO_NETWORK);
      hall.startAgain();

      awaits(sitting.page, SAVED.formatted(8));
      sitting.page.reload();
      sitting.page.waitForSelector("form.one");
      assertThat(answered(sitting.page)).hasSize(8);
      assertThat(place(sitting.page, 5)).isEqualTo(chosen);
      sitting.page.click("button[value=predaja]");
      sitting.page.waitForURL("**/predaja");
      assertThat(sitting.page.innerText(".lead")).startsWith("Одговорено 8 од 20");
      sitting.page.click("main form button");
      sitting.page.waitForURL("**/ishod");
    }
  }

  private static Visitor sit(String account, Visitor visitor) {
    signIn(account, visitor.page);
    visitor.page.navigate(hall.at(hall.exam()));
    visitor.page.click("main .part-body a.btn, main .part-body button.btn");
    visitor.page.waitForSelector("form.exam");
    return visitor;
  }

  private static void signIn(String account, Page page) {
    page.navigate(hall.at("/nalog/prijava"));
    page.fill("[name=email]", account + "@vezbaonica.example");
    page.fill("[name=password]", "vezba-2026");
    page.press("[name=password]", "Enter");
    page.waitForURL("**/rad**");
  }

  /** Takes some choice of each question. */
  private static void answer(Page page, int... numbers) {
    for (int number : numbers) {
      choose(page, number, number % 3);
    }
  }

  private static void choose(Page page, int number, int place) {
    page.click("[data-nav='" + (number - 1) + "']");
    choices(page, number).nth(place).check();
  }

  private static Locator choices(Page page, int number) {
    return page.locator("#p" + number + " .choice input");
  }

  /** Which choice of a question is taken. */
  private static int place(Page page, int number) {
    page.click("[data-nav='" + (number - 1) + "']");
    var taken = page.locator("#p" + number + " .choice input:checked");
    return Integer.parseInt(taken.getAttribute("value"));
  }

  private static List<String> answered(Page page) {
    return page.locator("a[data-nav].done").allInnerTexts().stream()
        .map(text -> text.replaceAll("\\D", ""))
        .toList();
  }

  private static void awaits(Page page, String words) {
    page.waitForFunction(
        "words => document.querySelector('[data-mark]').textContent.includes(words)",
        words,
        new Page.WaitForFunctionOptions().setTimeout(90_000));
  }
}

package org.saradnja.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.saradnja.testing.Documents;

/**
 * One list fed three ways in a hall where the line is cut: nothing is lost, nothing counts twice,
 * and a correction leaves its trace.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttendanceJourneyTest {

  private static final String LINKED = "Повезано, све је послато";
  private static final String OFFLINE = "Нема везе. Запамћено на овом уређају: ";

  private static final String KEPT =
      """
      async () => {
        const names = (await caches.keys()).filter(name => name.startsWith('saradnja-prisustvo:'))
        const kept = names.length ? await (await caches.open(names[0])).keys() : []
        return kept.some(one => one.url.endsWith('.css')) && kept.some(one => /[/]2$/.test(one.url))
      }
      """;
  private static final String FORGOTTEN =
      "async () => !(await caches.keys()).some(name => name.startsWith('saradnja-prisustvo:'))";

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
  }

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static HallProcess hall;

  @BeforeAll
  static void theTrainingIsToday() throws Exception {
    hall = HallProcess.open(folder);
  }

  @AfterAll
  static void everybodyGoesHome() throws Exception {
    hall.end();
  }

  @Test
  @Order(1)
  void theOrganiserScansAndGoesOnWithoutNetwork() {
    try (var organiser = atTheDoor(Visitor.withBrowser())) {
      scan(organiser, code(organiser, "Полазник polaznik"));
      assertThat(organiser.page.locator("[data-said]")).hasText("Уписано: Полазник polaznik");
      assertThat(line(organiser)).hasText(LINKED);

      organiser.page.context().setOffline(true);
      tick(organiser, "Полазник kadrovi");
      scan(organiser, code(organiser, "Полазник finansije"));
      tick(organiser, "Полазник donator");
      assertThat(line(organiser)).hasText(OFFLINE + 3);
      assertThat(row(organiser, "Полазник kadrovi")).containsText("запамћено");

      organiser.page.context().setOffline(false);
      assertThat(line(organiser)).hasText(LINKED);
      organiser.page.reload();
      assertThat(signed(organiser)).hasCount(4);
    }
  }

  @Test
  @Order(2)
  void whatAClosedPageHadKeptIsSentWhenItIsOpenedAgain() {
    try (var organiser = atTheDoor(Visitor.withWidth(Visitor.NARROW))) {
      var address = organiser.page.url();
      organiser.page.context().setOffline(true);
      tick(organiser, "Полазник revizor");
      assertThat(line(organiser)).hasText(OFFLINE + 1);
      organiser.page.close();

      organiser.page.context().setOffline(false);
      var again = organiser.page.context().newPage();
      again.navigate(address);

      assertThat(again.locator("[data-line]")).hasText(LINKED);
      var row = again.locator("[data-seat]", withText("Полазник revizor"));
      assertThat(row.locator("[data-at-point] .tag.ok")).hasCount(1);
    }
  }

  @Test
  @Order(3)
  void theListIsOpenedAgainWithoutNetworkAndATickArrivesOnce() throws Exception {
    try (var line = Line.to(hall.port());
        var organiser = Visitor.withBrowser().at(line.at(""))) {
      organiser.signIn("organizator").open(hall.desk());
      organiser.page.locator("a[href*='/rad/prisustvo/']").first().click();
      assertThat(line(organiser)).hasText(LINKED);
      waitsUntil(organiser, KEPT);
      var list = organiser.page.url();

      line.cut();
      organiser.page.navigate(list);
      tick(organiser, "Полазник revizor");
      assertThat(line(organiser)).hasText(OFFLINE + 1);
      organiser.page.reload();
      assertThat(line(organiser)).hasText(OFFLINE + 1);
      assertThat(row(organiser, "Полазник revizor")).containsText("запамћено");
      Assertions.assertThat(
              organiser.page.evaluate(
                  "() => getComputedStyle(document.querySelector('.tag')).display"))
          .as("its assets are there as well")
          .isEqualTo("inline-flex");

      line.mend();
      organiser.page.reload();
      assertThat(line(organiser)).hasText(LINKED);
      organiser.page.reload();
      assertThat(row(organiser, "Полазник revizor").locator("[data-at-point] .tag.ok")).hasCount(2);

      organiser.open("/rad").page.locator("form[action$=odjava] button").first().click();
      waitsUntil(organiser, FORGOTTEN);
      line.cut();
      Assertions.assertThatExceptionOfType(PlaywrightException.class)
          .as("who signs out leaves nothing behind")
          .isThrownBy(() -> organiser.page.navigate(list));
    }
  }

  /** Of an answer that the browser gives later; only its evaluation waits for that. */
  private static void waitsUntil(Visitor visitor, String question) {
    visitor.page.waitForCondition(() -> Boolean.TRUE.equals(visitor.page.evaluate(question)));
  }

  @Test
  @Order(4)
  void aForeignCodeIsSaidToBeOne() {
    try (var organiser = atTheDoor(Visitor.withBrowser())) {
      scan(organiser, "1111122222333334444455555");

      assertThat(organiser.page.locator("[data-said]")).containsText("Код није познат");
      assertThat(line(organiser)).hasText(LINKED);
    }
  }

  @Test
  @Order(5)
  void aParticipantSignsByTheCodeOnTheWall() {
    try (var organiser = atTheDoor(Visitor.withBrowser());
        var participant = Visitor.withWidth(Visitor.NARROW).at(hall.at("")).signIn("odlucilac")) {
      organiser.page.locator("section[aria-labelledby=drugacije] a").first().click();
      organiser.page.click("main form button");
      var digits = organiser.page.innerText("[data-code]");

      participant.open("/rad/moje-obuke/prisustvo");
      participant.page.fill("[name=kod]", digits);
      participant.page.click("main form button");

      assertThat(participant.page.locator(".notice.ok")).containsText("Потписано");
      participant.findsThePageAccessible("the page for the code of the room");
      organiser.findsThePageAccessible("the projector");
    }
  }

  @Test
  @Order(6)
  void paperIsKeyedInWithItsPictureAndACorrectionIsShown() {
    try (var organiser = atTheDoor(Visitor.withBrowser())) {
      var list = organiser.page.url();
      organiser.page.navigate(list + "/papir");
      organiser.page.locator("tr", withText("Полазник clan1")).locator("input").last().check();
      organiser.page.setInputFiles(
          "[name=sken]", new FilePayload("lista.pdf", "application/pdf", Documents.pdf("Листа")));
      organiser.page.locator("main form button").last().click();
      assertThat(organiser.page.locator("main"))
          .containsText("Потписа на листи: 1, од тога нових: 1.");
      organiser.findsThePageAccessible("the list on paper");

      organiser.page.navigate(list);
      row(organiser, "Полазник clan1").getByText("Исправите").click();
      organiser.page.fill("[name=potpis1]", "9.05");
      organiser.page.fill("[name=razlog]", "Читач није радио.");
      organiser.page.locator("main form button").last().click();
      row(organiser, "Полазник clan1").locator("summary").click();
      assertThat(row(organiser, "Полазник clan1"))
          .containsText("1. потпис: није потписан → у 09.05.00");
      organiser.findsThePageAccessible("the list with a correction");
    }
  }

  @Test
  @Order(7)
  void withoutScriptsTheListIsFormsThatAreSentAtOnce() {
    try (var organiser = atTheDoor(Visitor.withoutScripts())) {
      tick(organiser, "Полазник kadrovi");

      Assertions.assertThat(organiser.page.locator("tr .tag.ok").count()).isGreaterThan(4);
      organiser.page.fill("[name=kod]", "123");
      organiser.page.press("[name=kod]", "Enter");
      assertThat(organiser.page.locator("#kod-error")).containsText("Код није познат");
    }
  }

  @Test
  @Order(8)
  void everyPageOfTheDoorIsAccessibleAndFitsATelephone() {
    try (var organiser = atTheDoor(Visitor.withWidth(Visitor.NARROW))) {
      var list = organiser.page.url().replaceAll("\\?.*", "");
      for (var path : List.of("", "/bez-prijave", "/papir", "/sala/1")) {
        organiser.page.navigate(list + path);
        organiser.findsThePageAccessible(path);
      }
      organiser.page.navigate(list.replaceAll("/2$", "/podesavanja"));
      organiser.findsThePageAccessible("the settings");
    }
  }

  private static Visitor atTheDoor(Visitor visitor) {
    visitor.at(hall.at("")).signIn("organizator").open(hall.desk());
    visitor.page.locator("a[href*='/rad/prisustvo/']").first().click();
    visitor.page.waitForSelector("#skener");
    return visitor;
  }

  private static void scan(Visitor visitor, String code) {
    visitor.page.fill("[name=kod]", code);
    visitor.page.press("[name=kod]", "Enter");
  }

  private static String code(Visitor visitor, String name) {
    return row(visitor, name).getAttribute("data-code");
  }

  private static void tick(Visitor visitor, String name) {
    row(visitor, name).locator("button").first().click();
  }

  private static Locator row(Visitor visitor, String name) {
    return visitor.page.locator("[data-seat]", withText(name));
  }

  private static Locator signed(Visitor visitor) {
    return visitor.page.locator("[data-at-point] .tag.ok");
  }

  private static Locator line(Visitor visitor) {
    return visitor.page.locator("[data-line]");
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}

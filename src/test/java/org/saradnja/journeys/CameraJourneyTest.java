package org.saradnja.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Badges are read by the camera of a browser that has no reader of its own, with and without line.
 */
class CameraJourneyTest {

  private static final int PATIENCE = 120_000;
  private static final String LINKED = "Повезано, све је послато";
  private static final String OFFLINE = "Нема везе. Запамћено на овом уређају: ";
  private static final String GUEST = "Полазник polaznik";
  private static final String NO_READER = "() => { delete globalThis.BarcodeDetector }";
  private static final String DECODER_KEPT =
      """
      async () => {
        const names = (await caches.keys()).filter(name => name.startsWith('saradnja-prisustvo:'))
        const kept = names.length ? await (await caches.open(names[0])).keys() : []
        return kept.filter(one => one.url.includes('/qr/')).length === 2
      }
      """;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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
  void aBadgeIsReadByTheCameraAndAgainWhenTheLineIsCut() throws Exception {
    var video = QrVideo.of(codeOf(GUEST), folder.resolve("badge.y4m"));
    try (var line = Line.to(hall.port());
        var organiser = Visitor.withCamera(video).at(line.at(""))) {
      organiser.page.context().addInitScript("(" + NO_READER + ")()");
      organiser.signIn("organizator");
      openTheList(organiser);
      var list = organiser.page.url();

      organiser.page.click("[data-camera-open]");
      assertThat(organiser.page.locator("[data-said]")).containsText(GUEST);
      assertThat(signed(organiser)).hasCount(1);
      assertThat(line(organiser)).hasText(LINKED);
      organiser.page.waitForCondition(
          () -> Boolean.TRUE.equals(organiser.page.evaluate(DECODER_KEPT)),
          new Page.WaitForConditionOptions().setTimeout(PATIENCE));

      line.cut();
      organiser.page.navigate(list);
      organiser.page.selectOption("#skener [name=point]", "2");
      organiser.page.click("[data-camera-open]");
      assertThat(line(organiser)).hasText(OFFLINE + 1);
      assertThat(row(organiser)).containsText("запамћено");

      line.mend();
      organiser.page.reload();
      assertThat(line(organiser)).hasText(LINKED);
      assertThat(signed(organiser)).hasCount(2);
    }
  }

  @Test
  void aBrowserThatReadsCodesItselfFetchesNoDecoder() {
    try (var organiser = Visitor.withBrowser().at(hall.at(""))) {
      organiser
          .page
          .context()
          .addInitScript(
              """
              globalThis.BarcodeDetector = class {
                static async getSupportedFormats() { return ['qr_code'] }
                async detect() { return [] }
              }
              """);
      organiser.signIn("organizator");
      openTheList(organiser);

      assertThat(organiser.page.locator("[data-camera-open]")).isVisible();
      Assertions.assertThat(
              organiser.page.evaluate(
                  "() => performance.getEntriesByType('resource')"
                      + ".filter(one => one.name.includes('/qr/')).length"))
          .isEqualTo(0);
    }
  }

  private static String codeOf(String name) {
    try (var organiser = Visitor.withBrowser().at(hall.at("")).signIn("organizator")) {
      openTheList(organiser);
      return organiser
          .page
          .locator("[data-seat]", new Page.LocatorOptions().setHasText(name))
          .getAttribute("data-code");
    }
  }

  private static void openTheList(Visitor organiser) {
    organiser.open(hall.desk());
    organiser.page.locator("a[href*='/rad/prisustvo/']").first().click();
    organiser.page.waitForSelector("#skener");
  }

  private static Locator row(Visitor visitor) {
    return visitor.page.locator("[data-seat]", new Page.LocatorOptions().setHasText(GUEST));
  }

  private static Locator signed(Visitor visitor) {
    return row(visitor).locator("[data-at-point] .tag.ok");
  }

  private static Locator line(Visitor visitor) {
    return visitor.page.locator("[data-line]");
  }
}

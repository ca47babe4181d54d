package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import org.junit.jupiter.api.Test;

/** The session ends while somebody is typing. */
@Journey
class StaleFormTest {

  @Test
  void nothingThatWasTypedIsLost() {
    try (var trainer = Visitor.withoutScripts()) {
      goOn(trainer, "Говорко Предавачевић млађи");
      trainer.page.click("main form button");

      trainer.page.waitForURL("**/nalog?sacuvano=true");
      assertThat(trainer.page.innerText(".signin")).isEqualTo("Говорко Предавачевић млађи");
    }
  }

  @Test
  void whoeverIsInTheMiddleOfAWordIsNotTakenToTheSignIn() {
    try (var representative = Visitor.withBrowser()) {
      representative.signIn("udruzenje").open("/rad/prijave");
      representative.page.click("main a:has-text('Комшијски телефон')");
      representative.page.click("main a[href$='/program']");
      var program = representative.path();
      representative.page.context().clearCookies(new ClearCookiesOptions().setName("SESSION"));
      representative.page.fill("#title", "Комшијски телефон и посете");

      representative.page.waitForSelector("#sacuvano .tag.late");

      assertThat(representative.path()).isEqualTo(program);
      assertThat(representative.page.innerText("#sacuvano")).contains("пријава на платформу");
      assertThat(representative.page.inputValue("#title")).isEqualTo("Комшијски телефон и посете");
    }
  }

  @Test
  void thePageThatShowsItIsAccessible() {
    try (var trainer = Visitor.withWidth(Visitor.NARROW)) {
      goOn(trainer, "Говорко Предавачевић");

      trainer.findsThePageAccessible("kept form");
    }
  }

  private static void goOn(Visitor trainer, String name) {
    trainer.signIn("predavac").open("/nalog");
    trainer.page.fill("#cirilica", name);
    trainer.page.context().clearCookies(new ClearCookiesOptions().setName("SESSION"));
    trainer.page.click("main form button");

    assertThat(trainer.page.url()).contains("/nalog/prijava?posle=%2Fnalog%2Fnastavak");
    trainer.page.fill("[name=email]", "predavac@vezbaonica.example");
    trainer.page.fill("[name=password]", "vezba-2026");
    trainer.page.press("[name=password]", "Enter");

    trainer.page.waitForURL("**/nalog/nastavak");
    assertThat(trainer.text()).contains(name);
  }
}

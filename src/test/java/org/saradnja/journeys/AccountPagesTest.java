package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk of every role, and signing in where no script runs. */
@Journey
class AccountPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"sluzbenik", "udruzenje", "clan1", "predsednik-komisije", "kancelarija"})
  void everyRoleHasADesk(String account) {
    try (var visitor = Visitor.withBrowser()) {
      visitor.signIn(account);

      assertThat(visitor.page.innerText("h1")).startsWith("Уторак, 20. април");
      visitor.findsThePageAccessible("desk of " + account);
    }
  }

  @Test
  void aButtonOfTheSignInPageIsEnoughInThePracticeWorld() {
    try (var visitor = Visitor.withoutScripts()) {
      visitor.open("/lat/rad/nalozi");
      visitor.page.click("text=Administrator instalacije");

      visitor.page.waitForURL("**/lat/rad/nalozi");
      assertThat(visitor.page.innerText("h1")).isEqualTo("Nalozi");
    }
  }
}

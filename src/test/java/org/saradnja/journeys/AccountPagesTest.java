package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of accounts and the desk, for everyone, in three faces and two widths. */
@Journey
class AccountPagesTest {

  private static final List<String> FOR_EVERYBODY =
      List.of("/nalog/prijava", "/nalog/lozinka/zaboravljena", "/nalog/nastavak");
  private static final List<String> FOR_THE_ADMINISTRATOR =
      List.of(
          "/rad",
          "/nalog",
          "/nalog/posta",
          "/nalog/lozinka",
          "/nalog/kod",
          "/nalog/kljucevi",
          "/nalog/sesije",
          "/rad/nalozi",
          "/rad/nalozi/novi");

  @ParameterizedTest
  @ValueSource(ints = {Visitor.NARROW, Visitor.WIDE})
  void everyPageIsAccessible(int width) {
    try (var visitor = Visitor.withWidth(width)) {
      findsAll(visitor, FOR_EVERYBODY);
      visitor.signIn("administrator");
      findsAll(visitor, FOR_THE_ADMINISTRATOR);
      visitor.open("/rad/nalozi?q=zastupnik01").page.click("tbody a");
      visitor.findsThePageAccessible("a person");
    }
  }

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

  private static void findsAll(Visitor visitor, List<String> paths) {
    for (var path : paths) {
      for (var face : List.of("", "/lat", "/en")) {
        visitor.open(face + path);
        visitor.findsThePageAccessible(face + path);
      }
    }
  }
}

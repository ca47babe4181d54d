package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** Somebody adds a passkey and signs in with it, on a device that Chromium pretends to have. */
@Journey
class PasskeyTest {

  @Test
  void aPasskeyReplacesAddressAndPassword() {
    try (var donor = Visitor.withBrowser()) {
      giveADevice(donor);
      donor.signIn("donator").open("/lat/nalog/kljucevi");
      donor.page.fill("#naziv", "Лаптоп у канцеларији");
      donor.page.fill("#password", "vezba-2026");
      donor.page.click("form[data-passkey] button");
      donor.page.waitForSelector("tbody th");
      assertThat(donor.page.innerText("tbody th")).isEqualTo("Laptop u kancelariji");
      donor.findsThePageAccessible("list of passkeys");

      donor.open("/rad");
      donor.page.click("form[action='/nalog/odjava'] button");
      donor.open("/nalog/sesije");
      assertThat(donor.page.url()).contains("/nalog/prijava?posle=%2Fnalog%2Fsesije");
      donor.page.click("form[data-passkey] button");
      donor.page.waitForURL("**/nalog/sesije");
      assertThat(donor.page.innerText(".signin")).isEqualTo("Дародавка Даривојевић");

      donor.open("/nalog/kljucevi");
      donor.page.click("tbody button");
      assertThat(donor.text()).contains("Немате приступни кључ");
    }
  }

  @Test
  void aKeyThatWasRemovedOpensNothing() {
    try (var auditor = Visitor.withBrowser()) {
      giveADevice(auditor);
      auditor.signIn("revizor").open("/nalog/kljucevi");
      auditor.page.fill("#naziv", "Телефон");
      auditor.page.fill("#password", "vezba-2026");
      auditor.page.click("form[data-passkey] button");
      auditor.page.waitForSelector("tbody button");
      auditor.page.click("tbody button");
      auditor.open("/rad");
      auditor.page.click("form[action='/nalog/odjava'] button");

      auditor.open("/nalog/prijava");
      auditor.page.click("form[data-passkey] button");

      auditor.page.waitForURL("**/nalog/prijava?poruka=kljuc");
      assertThat(auditor.text()).contains("Приступни кључ није препознат");
    }
  }

  @Test
  void withoutScriptsThereIsThePassword() {
    try (var reader = Visitor.withoutScripts()) {
      reader.open("/nalog/prijava");

      assertThat(reader.page.isVisible("form[data-passkey]")).isFalse();
      assertThat(reader.page.isVisible("#password")).isTrue();
    }
  }

  private static void giveADevice(Visitor visitor) {
    var devices = visitor.page.context().newCDPSession(visitor.page);
    devices.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    var device = new JsonObject();
    device.add("options", options);
    devices.send("WebAuthn.addVirtualAuthenticator", device);
  }
}

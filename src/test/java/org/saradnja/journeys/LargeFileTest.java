package org.saradnja.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file larger than the server takes. */
@Journey
class LargeFileTest {

  private static final String FIELD = ".slot input[type=file]";

  @TempDir private Path folder;

  @Test
  void isToldAtItsFieldBeforeItIsSentForNothing() throws IOException {
    try (var representative = Visitor.withBrowser()) {
      opensTheAttachments(representative);
      var form = representative.path();
      var field = representative.page.locator(FIELD).first();
      field.setInputFiles(megabytes(21));

      var error = representative.page.locator(".slot .err").first();
      assertThat(error).hasText("Датотека је већа од 20 MB. Смањите је или изаберите другу.");
      assertThat(field).hasAttribute("aria-invalid", "true");
      representative.page.locator(".slot button.btn").first().click();
      assertThat(field).isFocused();
      assertThat(representative.path()).isEqualTo(form);

      field.setInputFiles(new FilePayload("mala.pdf", "application/pdf", new byte[10]));
      assertThat(representative.page.locator(".slot .err")).hasCount(0);
    }
  }

  @Test
  void isToldWithoutScriptsOnAPageThatLeadsBackToTheForm() throws IOException {
    try (var representative = Visitor.withoutScripts()) {
      opensTheAttachments(representative);
      var form = representative.path();
      representative.page.locator(FIELD).first().setInputFiles(megabytes(27));
      representative.page.locator(".slot button.btn").first().click();

      assertThat(representative.page.locator("main"))
          .containsText("највише 25 MB по датотеци и 30 MB у једном слању");
      assertThat(representative.page.locator("main")).containsText("veliki statut.pdf");
      representative.page.click("main a.btn:has-text('Назад на образац')");
      assertThat(representative.path()).isEqualTo(form);
    }
  }

  private static void opensTheAttachments(Visitor representative) {
    representative.signIn("udruzenje").open("/rad/prijave");
    representative.page.click("main a:has-text('Комшијски телефон')");
    representative.page.click("main a[href$='/izjave']");
  }

  private Path megabytes(int size) throws IOException {
    return Files.write(folder.resolve("veliki statut.pdf"), new byte[size << 20]);
  }
}

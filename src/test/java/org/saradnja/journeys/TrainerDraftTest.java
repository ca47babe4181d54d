package org.saradnja.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An application for accreditation saves itself while it is written, with every box of a name. */
@Journey
class TrainerDraftTest {

  private static final String OPEN = "Позив за предаваче о етици и дигиталним вештинама";
  private static final String FIRST = "#subjects-digitalne-vestine";
  private static final String SECOND = "#subjects-etika-i-integritet";
  private static final String EDUCATION = "Измишљени факултет, 2012.";

  private final Person person = Person.with(Visitor.withBrowser());

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void whatWasTypedAndTickedIsThereWithoutAnyButton() {
    opensADraft("zastupnik06");
    person.page.waitForResponse(TrainerDraftTest::savesAllThatWasTyped, this::types);
    assertThat(person.page.locator("#sacuvano")).containsText("Сачувано у");

    person.page.reload();

    holds(person.page);
    assertThat(person.page.locator("[data-restore]")).isHidden();
  }

  @Test
  void whatDidNotReachTheServerIsOfferedWithAllItsBoxes() {
    opensADraft("zastupnik04");
    person.page.route(
        "**/rad/predavac/prijave/*",
        route -> {
          if ("POST".equals(route.request().method())) {
            route.abort();
          } else {
            route.resume();
          }
        });
    types();
    assertThat(person.page.locator("#sacuvano")).containsText("Није сачувано");
    var again = person.page.context().newPage();
    again.navigate(person.page.url());
    assertThat(again.locator(FIRST)).not().isChecked();

    again.getByText("Вратите тај унос").click();

    holds(again);
    assertThat(again.locator("#sacuvano")).containsText("Сачувано у");
  }

  private void opensADraft(String account) {
    person
        .signsIn(account)
        .follows("Обуке")
        .follows("Јавни позиви за предаваче")
        .follows(OPEN)
        .follows("Пријавите се")
        .presses("Отворите нацрт")
        .isAt("Подаци");
  }

  /** Boxes that were ticked first may be saved before the text is. */
  private static boolean savesAllThatWasTyped(Response answer) {
    var sent = answer.request();
    return sent.method().equals("POST") && String.valueOf(sent.postData()).contains("2012");
  }

  private void types() {
    person.page.locator(FIRST).check();
    person.page.locator(SECOND).check();
    person.fills("Образовање", EDUCATION);
  }

  private static void holds(Page page) {
    assertThat(page.locator(FIRST)).isChecked();
    assertThat(page.locator(SECOND)).isChecked();
    assertThat(page.locator("#education")).hasValue(EDUCATION);
  }
}

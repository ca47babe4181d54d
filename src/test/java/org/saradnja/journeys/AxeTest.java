package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The judge of every page is itself judged: what is wrong is found, what is right is let be. */
class AxeTest {

  private final Visitor visitor = Visitor.withBrowser();

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void aPictureWithoutWordsIsABarrier() {
    shows("<main><h1>Слика</h1><img src='data:,'></main>");

    assertThat(visitor.barriers()).singleElement().asString().startsWith("image-alt: ");
  }

  @Test
  void faintWordsAreFoundInTheLightAndInTheDark() {
    shows("<main><h1 style='color: #aaa; background: #bbb'>Бледо</h1></main>");

    assertThat(visitor.barriers()).singleElement().asString().startsWith("color-contrast: ");
    assertThat(visitor.faintTextInTheDark()).hasSize(1);
  }

  @Test
  void aPageInOrderHasNone() {
    shows("<main><h1>Наслов</h1><p>Реч.</p></main>");

    assertThat(visitor.barriers()).isEmpty();
    assertThat(visitor.narrow().barriers()).isEmpty();
    assertThat(visitor.faintTextInTheDark()).isEmpty();
  }

  private void shows(String body) {
    visitor.page.setContent(
        "<!doctype html><html lang='sr'><head><title>Проба</title></head><body>"
            + body
            + "</body></html>");
  }
}

package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatinOutputTest {

  @Test
  void whatIsInsertedBecomesLatin() {
    assertThat(printed(html -> html.writeUserContent("Љубовија & Његош")))
        .isEqualTo("Ljubovija &amp; Njegoš");
  }

  @Test
  void aFieldKeepsTheScriptInWhichItWasWritten() {
    assertThat(
            printed(html -> {
              html.setContext("input", "value");
              html.writeUserContent("Удружење");
            }))
        .isEqualTo("Удружење");
    assertThat(
            printed(html -> {
              html.setContext("textarea", null);
              html.writeUserContent("Удружење");
            }))
        .isEqualTo("Удружење");
  }

  @Test
  void otherAttributesAreReadByPeopleAndBecomeLatin() {
    assertThat(
            printed(html -> {
              html.setContext("nav", "aria-label");
              html.writeUserContent("Путања");
            }))
        .isEqualTo("Putanja");
  }

  private static String printed(Consumer<LatinOutput> writing) {
    var text = new StringOutput();
    writing.accept(new LatinOutput(text));
    return text.toString();
  }
}

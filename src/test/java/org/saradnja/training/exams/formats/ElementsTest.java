package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** XML that strangers send: nothing in it opens a file, an address or the memory. */
class ElementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE quiz><quiz/>",
        "<!DOCTYPE quiz SYSTEM \"http://example.rs/quiz.dtd\"><quiz/>",
        "<!DOCTYPE q [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>",
        "<!DOCTYPE q [<!ENTITY a \"ха\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>",
        "<quiz>",
        "<quiz></question>",
        "<quiz>&непознато;</quiz>",
        "нешто друго",
        "",
      })
  void whatIsNotWellFormedOrHasADocumentTypeIsNotRead(String xml) {
    assertThat(Elements.root(xml)).isEmpty();
  }

  @Test
  void childrenAreThoseOfThatNameAndNotTheirChildren() {
    var root =
        Elements.root("<a><b>један</b><c><b>унутра</b></c><!-- б --><b> два </b></a>")
            .orElseThrow();

    assertThat(Elements.children(root, "b"))
        .extracting(Element::getTextContent)
        .containsExactly("један", " два ");
    assertThat(Elements.text(root, "b")).isEqualTo("један");
    assertThat(Elements.text(root, "нема")).isEmpty();
  }

  @Test
  void escapedSignsAndCharacterDataAreText() {
    var root = Elements.root("<a><t>5 &lt; 6</t><u><![CDATA[<b>рок</b>]]></u></a>").orElseThrow();

    assertThat(Elements.text(root, "t")).isEqualTo("5 < 6");
    assertThat(Elements.text(root, "u")).isEqualTo("<b>рок</b>");
  }

  @Test
  void whatXmlCannotHoldIsLeftOutAndTheRestIsEscaped() {
    var written =
        XmlWriter.document(
            xml -> xml.text("a", "пре\u0000\u000B\uFFFEпосле <b> & \"и\"", "x", "\u0001<да>"));

    var root = Elements.root(written).orElseThrow();

    assertThat(root.getTextContent()).isEqualTo("препосле <b> & \"и\"");
    assertThat(root.getAttribute("x")).isEqualTo("<да>");
  }
}

package org.saradnja.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands in Serbian on an English page says so, to the reader and to a screen reader. */
@PracticeWorld
class EnglishFaceTest {

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/",
        "/en/konkursi",
        "/en/konkursi/VEZ-2027-01",
        "/en/konkursi/VEZ-2027-01/lista",
        "/en/konkursi/VEZ-2027-02",
        "/en/kalendar",
        "/en/kalendar/vezbaonica/2027",
        "/en/jls/vezbaonica",
        "/en/udruzenja",
        "/en/obuke",
        "/en/obuke/predavaci",
        "/en/vesti",
        "/en/statistika",
        "/en/pravila",
      })
  void textsInCyrillicNameTheirLanguage(String path) {
    var main = page(mvc, path).expectFirst("main");
    main.select("[translate=no]").remove();

    assertThat(main.select("*").stream().filter(EnglishFaceTest::holdsCyrillic))
        .allSatisfy(
            element -> assertThat(languageOf(element)).as(element.text()).isEqualTo("sr-Cyrl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/obuke", "/en/jls/vezbaonica"})
  void titlesInLatinLettersAreNotCalledCyrillic(String path) {
    var titles = page(mvc, path).select("main a[lang=sr-Cyrl], main [lang=sr-Cyrl] > a");

    assertThat(titles).allMatch(EnglishFaceTest::holdsCyrillic);
  }

  @Test
  void anEnglishPageSaysOnceThatTextsAreInSerbian() {
    assertThat(page(mvc, "/en/konkursi").select("main > .original").eachText())
        .containsExactly(
            "Texts of calls, programmes, acts and news are shown in Serbian, as they were"
                + " published.");
    for (var serbian : List.of("/konkursi", "/lat/konkursi")) {
      assertThat(page(mvc, serbian).select(".original")).isEmpty();
    }
  }

  private static boolean holdsCyrillic(Element element) {
    return element.textNodes().stream()
        .map(TextNode::text)
        .anyMatch(text -> CYRILLIC.matcher(text).find());
  }

  private static String languageOf(Element element) {
    var named = element.closest("[lang]");
    return named == null ? "" : named.attr("lang");
  }
}

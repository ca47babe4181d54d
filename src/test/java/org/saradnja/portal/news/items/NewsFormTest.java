package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.portal.news.Written;
import org.saradnja.testing.Property;

class NewsFormTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final Texts ENGLISH = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);

  @Test
  void aDraftNeedsItsTitleOnly() {
    assertThat(form(Map.of("title", "Наслов")).errors(SERBIAN)).isEmpty();
    assertThat(form(Map.of()).errors(SERBIAN)).containsOnly(Map.entry("title", "Упишите наслов."));
  }

  @Test
  void aFieldThatABrowserDidNotSendIsEmpty() {
    var form = new NewsForm(null, null, null, null, null, null, null, null, null, null, 0);

    assertThat(form.content()).isEqualTo(Content.EMPTY);
    assertThat(form.errors(SERBIAN)).containsOnlyKeys("title");
  }

  @Test
  void spacesAroundWhatWasTypedDoNotCount() {
    var form = form(Map.of("title", "  Наслов \n", "leadEn", "\tSummary "));

    assertThat(form.content().title()).isEqualTo(new Written("Наслов", ""));
    assertThat(form.content().lead()).isEqualTo(new Written("", "Summary"));
  }

  @ParameterizedTest(name = "{0} has at most {1} characters")
  @CsvSource({
    "title, 200",
    "titleEn, 200",
    "lead, 600",
    "leadEn, 600",
    "body, 20000",
    "bodyEn, 20000",
    "origin, 600",
    "originEn, 600",
    "ack, 1200",
    "ackEn, 1200",
  })
  void everyFieldHasItsLength(String field, int most) {
    assertThat(form(withTitleAnd(field, "а".repeat(most))).errors(SERBIAN)).isEmpty();

    assertThat(form(withTitleAnd(field, "а".repeat(most + 1))).errors(SERBIAN))
        .containsOnlyKeys(field);
  }

  @Test
  void theLengthIsSaidInTheLanguageOfTheFace() {
    var long20000 = form(withTitleAnd("body", "а".repeat(20_001)));

    assertThat(long20000.errors(SERBIAN)).containsEntry("body", "Највише 20.000 знакова.");
    assertThat(long20000.errors(ENGLISH).get("body")).contains("20,000");
  }

  @ParameterizedTest(name = "{0} in Latin: refused {1}")
  @CsvSource({
    "title, true",
    "lead, true",
    "body, true",
    "titleEn, false",
    "leadEn, false",
    "bodyEn, false",
    "origin, false",
    "ack, false",
  })
  void whatTheSiteTransliteratesIsWrittenInCyrillic(String field, boolean refused) {
    var errors = form(withTitleAnd(field, "Samo latinica")).errors(SERBIAN);

    assertThat(errors.containsKey(field)).isEqualTo(refused);
  }

  @Test
  void aForeignNameInACyrillicTextIsNoMistake() {
    var form = form(withTitleAnd("lead", "Обуку је подржао Swiss PRO у осам општина Србије"));

    assertThat(form.errors(SERBIAN)).isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceInTheOrderOfTheForm() {
    var fields = Map.of("lead", "Latinica", "bodyEn", "a".repeat(20_001), "ack", "а".repeat(1201));

    assertThat(form(fields).errors(SERBIAN).keySet())
        .containsExactly("title", "bodyEn", "ack", "lead");
  }

  @Test
  void whatIsStoredComesBackIntoTheFormUnchanged() {
    Property.forAll(
        NewsFormTest::someContent,
        content -> {
          var form = NewsForm.of(content, 3);

          assertThat(form.content()).isEqualTo(content);
          assertThat(form.version()).isEqualTo(3);
        });
  }

  private static Content someContent(RandomGenerator random) {
    return new Content(some(random), some(random), some(random), some(random), some(random));
  }

  private static Written some(RandomGenerator random) {
    return new Written("т" + random.nextInt(9), random.nextBoolean() ? "" : "t" + random.nextInt());
  }

  private static Map<String, String> withTitleAnd(String field, String text) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("title", "Наслов");
    fields.put(field, text);
    return fields;
  }

  private static NewsForm form(Map<String, String> fields) {
    return new NewsForm(
        fields.get("title"),
        fields.get("titleEn"),
        fields.get("lead"),
        fields.get("leadEn"),
        fields.get("body"),
        fields.get("bodyEn"),
        fields.get("origin"),
        fields.get("originEn"),
        fields.get("ack"),
        fields.get("ackEn"),
        0);
  }
}

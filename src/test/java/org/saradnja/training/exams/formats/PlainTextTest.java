package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

/** What remains of HTML: every word, and the lines, but no marks. */
class PlainTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Колики је рок?</p> | Колики је рок?",
        "<b>Колики</b> је <i>рок</i>? | Колики је рок?",
        "рок&nbsp;је 5 &lt; 8 &amp; дужи | рок је 5 < 8 & дужи",
        "5 < 8 и 9 > 7 | 5 < 8 и 9 > 7",
        "много      размака | много размака",
        "<script>alert(1)</script>Питање | Питање",
        "<style>p { color: red }</style>Питање | Питање",
        "<a href=\"https://example.rs\">закон</a> | закон",
        "<!-- скривено -->Питање | Питање",
      })
  void marksAreLostAndWordsAreNot(String html, String text) {
    assertThat(PlainText.ofHtml(html)).isEqualTo(text);
  }

  @Test
  void paragraphsAndBreaksAreLines() {
    assertThat(PlainText.ofHtml("<p>први</p><p>други</p>трећи<br/>четврти"))
        .isEqualTo("први\nдруги\nтрећи\nчетврти");
  }

  @Test
  void itemsOfAListAreSeenAsItems() {
    assertThat(PlainText.ofHtml("Прилаже се:<ul><li>буџет</li><li>статут</li></ul>"))
        .isEqualTo("Прилаже се:\n– буџет\n– статут");
  }

  @Test
  void aLineInTheSourceOfHtmlIsNoLine() {
    assertThat(PlainText.ofHtml("прва\nреч")).isEqualTo("прва реч");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<img src=\"a.png\">", "<IMG>", "<video>", "<iframe src=x>", "<object data=x>"})
  void aQuestionWithAPictureIsNotTheSameWithoutIt(String html) {
    assertThat(PlainText.holdsAPicture("Шта је на слици? " + html)).isTrue();
  }

  @Test
  void wordsAboutPicturesAreNoPictures() {
    assertThat(PlainText.holdsAPicture("Шта је img? <imgura>")).isFalse();
  }

  @Test
  void noTagSurvives() {
    Property.forAll(
        random -> html(random),
        html -> assertThat(PlainText.ofHtml(html)).doesNotContain("<p", "<b", "</", "<script"));
  }

  private static String html(RandomGenerator random) {
    var parts = List.of("<p>", "</p>", "<b>рок</b>", "5 < 6", "<script>x</script>", "&lt;", "реч ");
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(_ -> parts.get(random.nextInt(parts.size())))
        .collect(Collectors.joining());
  }
}

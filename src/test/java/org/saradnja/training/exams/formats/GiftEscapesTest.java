package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.Property;

/** Signs with a meaning in GIFT, and the same signs as mere signs. */
class GiftEscapesTest {

  private static final String SIGNS = "абв \\~=#{}:n\n\uE000\uE005џ€";

  @Test
  void whateverIsEscapedIsShownAgain() {
    Property.forAll(
        GiftEscapesTest::text,
        text -> {
          var kept = text.replaceAll("[\uE000-\uE007]", "").strip();
          assertThat(GiftEscapes.show(GiftEscapes.hide(GiftEscapes.escape(text)))).isEqualTo(kept);
        });
  }

  @Test
  void noSignWithAMeaningIsSeenInWhatIsHidden() {
    Property.forAll(
        GiftEscapesTest::text,
        text ->
            assertThat(GiftEscapes.hide(GiftEscapes.escape(text)))
                .doesNotContain("~", "=", "#", "{", "}", ":"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'2\\=2', '2=2'",
    "'рок\\: осам', 'рок: осам'",
    "'ред\\nред', 'ред\nред'",
    "'\\\\', '\\'",
    "'\\x', '\\x'",
    "'на крају \\', 'на крају \\'",
  })
  void onlyKnownSignsAreEscaped(String written, String shown) {
    assertThat(GiftEscapes.show(GiftEscapes.hide(written))).isEqualTo(shown);
  }

  private static String text(RandomGenerator random) {
    return IntStream.range(0, random.nextInt(20))
        .mapToObj(_ -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
        .collect(Collectors.joining());
  }
}

package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.testing.Property;
import tools.jackson.databind.json.JsonMapper;

class SearchKeyTest {

  @ParameterizedTest(name = "{0} is found by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ђорђевић        | dordevic",
        "Đorđević        | dordevic",
        "Djordjević      | dordevic",
        "Dordevic        | dordevic",
        "Ðorđević        | dordevic",
        "ЂОРЂЕВИЋ        | dordevic",
        "Чачак, Čačak    | cacak cacak",
        "Љубовија        | ljubovija",
        "  Нови\u00A0 Сад!  | novi sad",
        "„Пчела“ – Ниш   | pcela nis",
        "e-пошта         | e posta",
        "ǆep             | dzep",
        "401-21/2027     | 401 21 2027",
        "Szabó Müller    | szabo muller",
        "20 m²           | 20 m2",
        "Русия, йод      | rusija iod",
        "одјек, odjek    | odek odek",
        "Hadjji          | hadi",
        "...             | ''",
      })
  void oneKeyForEverythingAReaderCallsTheSame(String text, String key) {
    assertThat(SearchKey.of(text)).isEqualTo(key);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everySampleOfMixedScriptsIsMended(String id, String raw, String normalised) {
    assertThat(SearchKey.repair(raw)).isEqualTo(normalised);
    assertThat(SearchKey.of(raw)).isEqualTo(SearchKey.of(normalised));
  }

  static Stream<Arguments> samples() throws IOException {
    try (var file = SearchKeyTest.class.getResourceAsStream("/samples/mixed-script-samples.json")) {
      var samples = JsonMapper.shared().readTree(file).get("samples");
      assertThat(samples.size()).isEqualTo(3);
      return samples
          .valueStream()
          .map(sample ->
              Arguments.of(
                  sample.get("id").asString(),
                  sample.get("raw").asString(),
                  sample.get("normalised").asString()));
    }
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "aтa          | ата",
        "Caвeт у Убy  | Савет у Убу",
        "Вeограd      | Вeограd",
        "sаjt         | sajt",
        "pоpis        | popis",
        "JCА          | JCA",
        "ЈСA          | ЈСА",
        "У селу сe    | У селу се",
        "U selu je сe | U selu je ce",
        "У селу оcе   | У селу осе",
        "PDF-ом       | PDF-ом",
      })
  void aWordIsMendedWhenOneScriptExplainsIt(String broken, String mended) {
    assertThat(SearchKey.repair(broken)).isEqualTo(mended);
  }

  @Test
  void aTextWithoutMixedWordsComesBackAsItIs() {
    var text = "Јавни конкурс (public call) за 2027.";

    assertThat(SearchKey.repair(text)).isSameAs(text);
  }

  @Test
  void theScriptDoesNotMatter() {
    Property.forAll(
        ScriptTest::someWords,
        words -> {
          var latin = Script.toLatin(words);

          assertThat(SearchKey.of(latin)).isEqualTo(SearchKey.of(words));
          assertThat(SearchKey.of(withoutDiacritics(latin))).isEqualTo(SearchKey.of(words));
          assertThat(SearchKey.of(words.toUpperCase(Locale.ROOT))).isEqualTo(SearchKey.of(words));
        });
  }

  @Test
  void lookAlikesDoNotMatter() {
    Property.forAll(
        random -> withLookAlikes(random, "Јавни позив удружењима за област културе и омладине"),
        mixed ->
            assertThat(SearchKey.of(mixed))
                .isEqualTo("javni poziv udruzenjima za oblast kulture i omladine"));
  }

  @Test
  void aKeyIsItsOwnKey() {
    Property.forAll(
        random ->
            random
                .ints(12, 0, 0x460)
                .filter(letter -> letter < 0x180 || letter >= 0x400)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString(),
        text -> assertThat(SearchKey.of(SearchKey.of(text))).isEqualTo(SearchKey.of(text)));
  }

  private static String withLookAlikes(RandomGenerator random, String text) {
    var mixed = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      int letter = "аеорсхујЈ".indexOf(text.charAt(at));
      if (letter >= 0 && random.nextBoolean()) {
        mixed.setCharAt(at, "aeopcxyjJ".charAt(letter));
      }
    }
    return mixed.toString();
  }

  private static String withoutDiacritics(String latin) {
    var bare = latin.replace("đ", "dj").replace("Đ", "Dj");
    return bare.replaceAll("[čć]", "c").replaceAll("[ČĆ]", "C").replace('š', 's').replace('ž', 'z');
  }
}

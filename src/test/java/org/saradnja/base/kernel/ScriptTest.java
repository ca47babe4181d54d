package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class ScriptTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "абвгдђежзијклљмнњопрстћуфхцчџш | abvgdđežzijklljmnnjoprstćufhcčdžš",
        "Љубовија       | Ljubovija",
        "ЉУБОВИЈА       | LJUBOVIJA",
        "КОЊ            | KONJ",
        "Коњ            | Konj",
        "Џ. Џонсон      | Dž. Džonson",
        "ЏЕП            | DŽEP",
        "Њ              | Nj",
        "ЊЕГОШ и Његош  | NJEGOŠ i Njegoš",
        "„ЉИЉАН“, КОЊ 2 | „LJILJAN“, KONJ 2",
        "УНОПС, СДЦ     | UNOPS, SDC",
        "НАЈУ, СКГО, ОЦД | NAJU, SKGO, OCD",
        "пројекат Свис ПРО, Свис ПРОЈЕКАТ | projekat Swiss PRO, Svis PROJEKAT",
        "Тим ТАИЕКС-а   | Tim TAIEX-a",
        "пишите на ocd@primer.rs, II део, 5 km | pišite na ocd@primer.rs, II deo, 5 km",
        "ѝ, ѐ           | ì, è",
      })
  void cyrillicIsWrittenInLatin(String cyrillic, String latin) {
    assertThat(Script.toLatin(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Čačak, šljiva, đak", "<p class=\"x\">Žabalj €</p>", "Szabó", "😀"})
  void aTextWithoutCyrillicComesBackAsItIs(String text) {
    assertThat(Script.toLatin(text)).isSameAs(text);
  }

  @Test
  void theDigraphsOfUnicodeAreNeverWritten() {
    assertThat(Script.toLatin("ǆep, Ǆep, ǈudi, ǌ, Ǌ и џеп"))
        .isEqualTo("džep, DŽep, Ljudi, nj, NJ i džep");
  }

  @Test
  void aCaronThatStandsAloneJoinsItsLetter() {
    assertThat(Script.toLatin("c\u030Cas и час")).isEqualTo("čas i čas");
    assertThat(Script.toCyrillic("c\u030Cas")).isEqualTo("час");
  }

  @Test
  void aLongTextGrowsAsItMust() {
    assertThat(Script.toLatin("љ".repeat(10_000))).isEqualTo("lj".repeat(10_000));
    assertThat(Script.toLatin("љ".repeat(999) + "а".repeat(999)))
        .isEqualTo("lj".repeat(999) + "a".repeat(999));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ljubovija, LJUBOVIJA, Konj, KONJ | Љубовија, ЉУБОВИЈА, Коњ, КОЊ",
        "nadživeti, nadžnjeti, NADŽUPAN   | надживети, наджњети, НАДЖУПАН",
        "odžaliti, odživeti, odžvakati    | оджалити, одживети, оджвакати",
        "podžanr, podželeti, Podžigati    | поджанр, поджелети, Поджигати",
        "injekcija, INJEKTOR, injicirati  | инјекција, ИНЈЕКТОР, инјицирати",
        "konjugacija, konjunkcija, konj   | конјугација, конјункција, коњ",
        "anjon, Tanjug, vanjezički        | анјон, Танјуг, ванјезички",
        "odžak, Odžaci, budžet, džep      | оџак, Оџаци, буџет, џеп",
        "Djordje, djak                    | Дјордје, дјак",
        "Ðorđe                            | Ђорђе",
        "ǆep, ǈubav                       | џеп, Љубав",
        "vannastavni, naddržavni, vakuum  | ваннаставни, наддржавни, вакуум",
        "SSSR i MMF                       | СССР и ММФ",
        "15-godišnji, član 3a, 22b        | 15-годишњи, члан 3а, 22б",
        "do 26. aprila 2027. g.           | до 26. априла 2027. г.",
        "Projekat sa UNOPS-om             | Пројекат са UNOPS-ом",
        "IV razred, I kategorija, glava I | IV разред, I категорија, глава I",
        "I. Opšte odredbe                 | I. Опште одредбе",
        "I opština, i grad. DA LI MI      | И општина, и град. ДА ЛИ МИ",
      })
  void latinIsWrittenInCyrillic(String latin, String cyrillic) {
    assertThat(Script.toCyrillic(latin)).isEqualTo(cyrillic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ocd@primer.rs",
        "https://www.primer.rs/javni-pozivi?godina=2027",
        "www.skgo.org",
        "civilnodrustvo.gov.rs",
        "VEZ-2027-01",
        "ocd-2019",
        "A4",
        "PDF/A-3a",
        "400-47/2017-IV",
        "II",
        "VIII",
        "XXI",
        "I–III",
        "Quo",
        "web",
        "xls",
        "YouTube",
        "Szabó",
        "Müller",
        "business",
        "UNOPS",
        "Swiss PRO",
        "SDC",
        "PDF",
        "e-mail",
        "E-mail",
        "5 km",
        "20 m²",
        "m²",
        "100 g",
        "3 ha",
        "RSD",
        "5G",
      })
  void whatIsNotSerbianIsLeftAlone(String text) {
    assertThat(Script.toCyrillic(text)).isEqualTo(text);
    assertThat(Script.toCyrillic("Vidi " + text + ", a potom piši."))
        .isEqualTo("Види " + text + ", а потом пиши.");
  }

  @Test
  void cyrillicComesBackFromLatin() {
    Property.forAll(
        ScriptTest::someWords,
        words -> assertThat(Script.toCyrillic(Script.toLatin(words))).isEqualTo(words));
  }

  @Test
  void latinHoldsNoCyrillicAndIsLatinAlready() {
    Property.forAll(
        ScriptTest::someWords,
        words -> {
          var latin = Script.toLatin(words);

          assertThat(Script.isCyrillic(latin)).isFalse();
          assertThat(Script.toLatin(latin)).isSameAs(latin);
          assertThat(Script.toLatin(Script.toCyrillic(latin))).isEqualTo(latin);
        });
  }

  @Test
  void aTextIsCyrillicWhenMostOfItsLettersAre() {
    assertThat(Script.isCyrillic("Позив у PDF-у")).isTrue();
    assertThat(Script.isCyrillic("Javni pozivи")).isFalse();
    assertThat(Script.hasCyrillic("Javni pozivи")).isTrue();
    assertThat(Script.hasCyrillic("Javni pozivi")).isFalse();
    assertThat(Script.isCyrillic("2027.")).isFalse();
  }

  @Test
  void aNameIsKeptInBothScripts() {
    assertThat(Localised.ofCyrillic("Љубовија").latin()).isEqualTo("Ljubovija");
    assertThat(Localised.sameInBoth("Szabó").cyrillic()).isEqualTo("Szabó");
    assertThatIllegalArgumentException().isThrownBy(() -> new Localised("Ђорђе", " "));
  }

  /** Words of three writings; never two letters that Latin writes as one (н+ј, л+ј, д+ж). */
  static String someWords(RandomGenerator random) {
    var words = new StringBuilder();
    for (int word = 0; word < 4; word++) {
      var letters = new StringBuilder();
      // A consonant and a vowel in turn, so that no foreign double and no digraph comes about.
      for (int syllable = 0; syllable < random.nextInt(2, 5); syllable++) {
        letters.append("бвгдђжзјклљмнњпрстћфхцчџш".charAt(random.nextInt(25)));
        letters.append("аеиоу".charAt(random.nextInt(5)));
      }
      var lower = letters.toString();
      words.append(
          switch (random.nextInt(3)) {
            case 0 -> lower;
            case 1 -> lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
            default -> lower.toUpperCase(Locale.ROOT);
          });
      words.append(' ');
    }
    return words.toString().strip();
  }
}

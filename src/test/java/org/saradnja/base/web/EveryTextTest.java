package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every text of the interface. */
class EveryTextTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern MIXED =
      Pattern.compile("\\p{IsCyrillic}[a-zA-ZčćžšđČĆŽŠĐ]|[a-zA-ZčćžšđČĆŽŠĐ]\\p{IsCyrillic}");

  /** English texts that quote what has to be written in Serbian. */
  private static final Set<String> QUOTING =
      Set.of("registry.import.column.oblik", "certificates.issuer.error.office");

  private static final TextCatalogue TEXTS = TextCatalogue.ofCommands();

  @Test
  void bothLanguagesNameTheSameThings() {
    var unlike = new TreeSet<String>();
    for (var key : TEXTS.serbianKeys()) {
      if (!arguments(Face.CYRILLIC, key).equals(arguments(Face.ENGLISH, key))) {
        unlike.add(key);
      }
    }

    assertThat(unlike).isEmpty();
  }

  @Test
  void anEnglishTextHoldsNoCyrillicUnlessItQuotesIt() {
    var cyrillic =
        TEXTS.englishKeys().stream()
            .filter(key -> CYRILLIC.matcher(TEXTS.pattern(Face.ENGLISH, key)).find())
            .collect(Collectors.toSet());

    assertThat(cyrillic).isEqualTo(QUOTING);
  }

  @Test
  void noWordIsWrittenInTwoScripts() {
    var mixed =
        TEXTS.serbianKeys().stream()
            .filter(key -> MIXED.matcher(TEXTS.pattern(Face.CYRILLIC, key)).find())
            .toList();

    assertThat(mixed).isEmpty();
  }

  @Test
  void whatIsCountedHasAllThreeForms() {
    var incomplete =
        TEXTS.serbianKeys().stream()
            .filter(key -> key.endsWith(".few"))
            .map(key -> key.substring(0, key.length() - ".few".length()))
            .filter(key -> TEXTS.has(key + ".many") != TEXTS.has(key + ".one"))
            .toList();

    assertThat(incomplete).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CYRILLIC", "ENGLISH"})
  void noTextHasTwoSpacesInARowOrOneAtItsEnd(Face face) {
    assertThat(TEXTS.serbianKeys())
        .filteredOn(key -> {
          var text = TEXTS.pattern(face, key);
          boolean joins = text.startsWith(",");
          return text.contains("  ") || (text.endsWith(" ") && !joins);
        })
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CYRILLIC", "ENGLISH"})
  void everyQuotationMarkThatIsOpenedIsClosed(Face face) {
    assertThat(TEXTS.serbianKeys())
        .filteredOn(key -> {
          var text = TEXTS.pattern(face, key);
          return count(text, '„') > count(text, '“') + count(text, '”');
        })
        .isEmpty();
  }

  private static long count(String text, char sign) {
    return text.chars().filter(one -> one == sign).count();
  }

  private static Set<String> arguments(Face face, String key) {
    return ARGUMENT
        .matcher(TEXTS.pattern(face, key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}

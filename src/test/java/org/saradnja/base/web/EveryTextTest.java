package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Pattern BUTTON = Pattern.compile("(?s)<button\\b[^>]*>(.*?)</button>");
  private static final Pattern KEY = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9]*\\.[a-zA-Z0-9.]+)\"");
  private static final Pattern POLITE = Pattern.compile("^\\p{Lu}\\p{L}+те(?!\\p{L})");

  /** The verbs of buttons, and of links that act like them, where one person is told. */
  private static final Pattern IMPOLITE =
      Pattern.compile(
          "^(?:Сачувај|Објави|Упиши|Пошаљи|Отвори|Затвори|Додај|Уклони|Прегледај|Погледај|Потврди"
              + "|Потпиши|Повуци|Преузми|Прикажи|Дај|Унеси|Издај|Предај|Поништи|Исправи|Измени"
              + "|Настави|Започни|Одустани|Приложи|Именуј|Заврши|Одбаци|Врати|Провери)(?!\\p{L})");

  /** What a button may say without a verb. */
  private static final Set<String> NOT_A_VERB =
      Set.of(
          "applications.budget.row.number=ред {0}",
          "attendance.here=Присутан",
          "attendance.point={0}. потпис",
          "calls.preview=Преглед и објављивање",
          "clock.day=Један дан напред",
          "clock.week=Пет радних дана напред",
          "exams.attempt.toHandIn=Преглед и предаја",
          "exams.nav.next=Следеће",
          "exams.nav.previous=Претходно",
          "site.menu=Мени");

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

  /** „Сачувајте“, never „Сачувај“: whoever reads is addressed as „ви“, on buttons too. */
  @Test
  void everyButtonAddressesTheReaderPolitely() {
    var impolite =
        buttons()
            .filter(key -> !POLITE.matcher(TEXTS.pattern(Face.CYRILLIC, key)).find())
            .map(key -> key + "=" + TEXTS.pattern(Face.CYRILLIC, key))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(impolite).containsExactlyInAnyOrderElementsOf(NOT_A_VERB);
  }

  @Test
  void noTextBeginsWithAnOrderToOnePersonAlone() {
    assertThat(TEXTS.serbianKeys())
        .filteredOn(key -> IMPOLITE.matcher(TEXTS.pattern(Face.CYRILLIC, key)).find())
        .isEmpty();
  }

  /** The keys of texts that stand within buttons of the templates. */
  private static Stream<String> buttons() {
    return BUTTON
        .matcher(templates())
        .results()
        .flatMap(button -> KEY.matcher(button.group(1)).results())
        .map(key -> key.group(1))
        .filter(TEXTS::has)
        .distinct();
  }

  private static String templates() {
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      return files
          .filter(file -> file.toString().endsWith(".jte"))
          .map(EveryTextTest::read)
          .collect(Collectors.joining());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

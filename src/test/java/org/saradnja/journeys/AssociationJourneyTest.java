package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saradnja.base.kernel.OfflineCheck;
import org.saradnja.base.kernel.OfflineCheck.Evidence;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** A representative of an association, from signing in to the receipt of an application. */
@Journey
class AssociationJourneyTest {

  private static final String TITLE = "Дан комшијске трпезе";
  private static final String LETTER = "писмо подршке.pdf";

  @TempDir Path folder;

  @Test
  void anAssociationAppliesAndTakesTheReceipt() throws IOException {
    try (var representative = Person.with(Visitor.withBrowser())) {
      representative.signsIn("udruzenje").isAt("Уторак, 20. април");
      opensADraft(representative);
      representative.reads("Страница се чува сама док пишете");
      Applying.describesTheProgramme(representative, TITLE);
      representative
          .fills("Одрживост", "")
          .reads("Сачувано у")
          .presses("Сачувајте и наставите")
          .isAt("Буџет");
      Applying.writesTheBudget(representative, "240.000");
      representative
          .presses("Сачувајте и наставите")
          .reads("највише по програму је 200.000. Смањите захтев за 40.000 динара.");
      Applying.asks(representative, "180.000");
      representative.presses("Сачувајте и наставите");
      givesStatementsAndALetter(representative);
      representative
          .presses("Сачувајте и наставите")
          .isAt("Преглед и слање")
          .reads("Шта недостаје")
          .follows("Одрживост: није попуњено")
          .isAt("Програм")
          .fills("Одрживост", "Трпеза се сваке године понавља код другог домаћина.")
          .follows("Преглед и слање")
          .isAt("Преглед и слање")
          .reads("Трпеза се сваке године понавља код другог домаћина.");
      sends(representative);
      takesTheReceipt(representative);
    }
  }

  @Test
  void withoutScriptsItIsTheSameApplication() throws IOException {
    try (var representative = Person.with(Visitor.withoutScripts())) {
      representative.signsIn("udruzenje2").isAt("Уторак, 20. април");
      opensADraft(representative);
      representative.presses("Сачувајте и наставите").isAt("Буџет").follows("Програм");
      Applying.describesTheProgramme(representative, TITLE);
      representative.presses("Сачувајте и наставите").isAt("Буџет");
      Applying.writesTheBudget(representative, "сто");
      representative
          .presses("Сачувајте и наставите")
          .reads("Ред 1, цена: упишите износ у динарима");
      Applying.asks(representative, "180.000");
      representative.presses("Сачувајте и наставите");
      givesStatementsAndALetter(representative);
      representative.presses("Сачувајте и наставите");
      sends(representative);
      takesTheReceipt(representative);
    }
  }

  private static void opensADraft(Person representative) {
    representative
        .follows("Конкурси")
        .isAt("Јавни конкурси")
        .follows("Мале сеоске манифестације")
        .isAt("Мале сеоске манифестације")
        .presses("Поднесите пријаву")
        .isAt("Нацрт пријаве")
        .reads("До потпуне пријаве недостаје")
        .follows("Наставите: Програм")
        .isAt("Програм");
  }

  private static void givesStatementsAndALetter(Person representative) {
    Applying.givesTheStatements(representative.isAt("Изјаве и прилози"));
    representative
        .attaches("Изаберите датотеку: Писмо подршке", LETTER)
        .presses("Приложите")
        .isAt("Изјаве и прилози")
        .reads(LETTER);
  }

  private static void sends(Person representative) {
    representative
        .isAt("Преглед и слање")
        .readsNothingOf("Шта недостаје")
        .reads(TITLE)
        .reads(LETTER)
        .reads("180.000")
        .presses("Пошаљите пријаву")
        .isAt("Потврда о пријему")
        .reads("Пријава је примљена 20. 4. 2027. у ");
  }

  private void takesTheReceipt(Person representative) throws IOException {
    representative.reads("Сажетак (SHA-256)");
    var number = representative.page.innerText("h1 .about");
    assertThat(number).matches("401-\\d+/2027");
    assertThat(representative.takes("Преузмите потврду (PDF)", folder))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF-");
    representative.takes("Послата пријава (JSON)", folder);
    var receipt = representative.takes("Печаћена потврда (JSON)", folder);
    assertThat(receipt).content().contains(number);
    assertThat(isRight(receipt)).isTrue();
    representative.goesToTheDesk().reads(TITLE).reads(number);
    representative.follows("Пријаве удружења").isAt("Пријаве удружења").reads(number);
  }

  /** As {@code ./saradnja verify} judges it, beside what was sent. */
  private boolean isRight(Path file) throws IOException {
    var evidence =
        new Evidence(String.valueOf(file.getFileName()), Files.readAllBytes(file), this::beside);
    return SpringFactoriesLoader.forDefaultResourceLocation().load(OfflineCheck.class).stream()
        .flatMap(check -> check.check(evidence).stream())
        .findFirst()
        .orElseThrow()
        .verified();
  }

  private Optional<byte[]> beside(String name) {
    try {
      return Optional.of(Files.readAllBytes(folder.resolve(name)));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }
}

package org.saradnja.training.sessions.walkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;

class WalkInFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final Set<String> UNITS = Set.of("ub", "raska");

  @ParameterizedTest(name = "{0} | {1} | {2} | {3} | {4}: {5}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Тобожа Макетић | ub    | ''         | t@vezba.example | 1 | ''",
        "Тобожа Макетић | ''    | Дом здравља | ''              | 2 | ''",
        "Тобожа Макетић | ub    | ''         | ''              | 1 | ''",
        "Тобожа         | ub    | ''         | ''              | 1 | ime",
        "''             | ub    | ''         | ''              | 1 | ime",
        "Тобожа Макетић | ''    | ''         | ''              | 1 | jedinica",
        "Тобожа Макетић | nema  | ''         | ''              | 1 | jedinica",
        "Тобожа Макетић | НИЈЕ! | ''         | ''              | 1 | jedinica",
        "Тобожа Макетић | ub    | ''         | без            | 1 | posta",
        "Тобожа Макетић | ub    | ''         | a@b             | 1 | posta",
        "Тобожа Макетић | ub    | ''         | a b@vezba.rs    | 1 | posta",
        "Тобожа Макетић | ub    | ''         | ''              | 3 | potpis",
        "Тобожа Макетић | ub    | ''         | ''              | 0 | potpis",
        "Тобожа Макетић | ub    | ''         | ''              | x | potpis",
        "Тобожа Макетић | ub    | ''         | ''              | 12 | potpis",
      })
  void whatIsWrongStandsAtItsField(
      String name, String unit, String employer, String email, String point, String error) {
    var form = new WalkInForm(name, unit, employer, email, point);

    assertThat(String.join(" ", form.errors(2, UNITS::contains, T).keySet())).isEqualTo(error);
  }

  @ParameterizedTest
  @CsvSource({"200, ''", "201, jedinica"})
  void anEmployerHasAnEnd(int length, String error) {
    var form = new WalkInForm("Тобожа Макетић", "", "а".repeat(length), "", "1");

    assertThat(String.join(" ", form.errors(2, UNITS::contains, T).keySet())).isEqualTo(error);
  }

  @Test
  void spacesAroundWhatWasTypedDoNotMatter() {
    var form = new WalkInForm(" Тобожа   Макетић ", " ", " Дом здравља ", "", " 1 ");

    assertThat(form.errors(2, UNITS::contains, T)).isEmpty();
    assertThat(form.comer().name()).isEqualTo(Localised.ofCyrillic("Тобожа Макетић"));
    assertThat(form.comer().employer()).isEqualTo("Дом здравља");
    assertThat(form.comer().unit()).isEmpty();
    assertThat(form.comer().email()).isEmpty();
    assertThat(form.comer().point()).isEqualTo(1);
  }

  @Test
  void whoIsOfAUnitNeedsNoOtherEmployer() {
    var comer = new WalkInForm("Тобожа Макетић", "ub", "нешто друго", "", "1").comer();

    assertThat(comer.unit()).isEqualTo(Optional.of(new UnitId("ub")));
    assertThat(comer.employer()).isEmpty();
  }

  @Test
  void aNameInLatinIsNeverTurnedIntoCyrillic() {
    var comer = new WalkInForm("Szabó Djordje", "ub", "", "", "1").comer();

    assertThat(comer.name()).isEqualTo(Localised.sameInBoth("Szabó Djordje"));
  }
}

package org.saradnja.training.exams.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.bank.ModuleForm.Parsed;

class ModuleFormTest {

  private static final List<String> PROGRAMMES = List.of("budzet", "saradnja-sa-ocd");

  @Test
  void aCodeIsKeptInCapitals() {
    assertThat(parse("budzet", " м9 ", " Јавне набавке "))
        .isEqualTo(new Parsed.Valid(new QuestionModule("М9", "Јавне набавке", "budzet")));
  }

  @ParameterizedTest
  @CsvSource({
    "nema, М9, Назив, programme, exams.modules.error.programme",
    "budzet, '', Назив, code, exams.modules.error.code",
    "budzet, M9, Назив, code, exams.modules.error.code",
    "budzet, МОДУЛ, Назив, code, exams.modules.error.code",
    "budzet, М5, Назив, code, exams.modules.error.taken",
    "budzet, М9, '', title, exams.modules.error.title",
    "budzet, М9, Naziv, title, exams.modules.error.title",
  })
  void eachFaultStandsAtItsField(
      String programme, String code, String title, String field, String said) {
    assertThat(parse(programme, code, title))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsExactly(Map.entry(field, said)));
  }

  private static Parsed parse(String programme, String code, String title) {
    return ModuleForm.sent(Map.of("programme", programme, "code", code, "title", title))
        .parse(PROGRAMMES, List.of("М5"));
  }
}

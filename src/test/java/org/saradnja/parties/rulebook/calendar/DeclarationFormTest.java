package org.saradnja.parties.rulebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.Withdrawal;
import org.saradnja.parties.rulebook.calendar.DeclarationForm.Parsed;

class DeclarationFormTest {

  private static final LocalDate DAY = LocalDate.of(2027, 11, 12);
  private static final Provision ACT =
      new Provision("Одлука 05-1/2027, Службени гласник РС 33/2027", "2", true);

  @Test
  void becomesWhatTheActDeclared() {
    assertThat(declaration("NERADNI", "12. 11. 2027.", "", ""))
        .isEqualTo(new Correction(DAY, false, "Дан жалости", ACT));
    assertThat(declaration("RADNI", "12. 11. 2027.", "", ""))
        .isEqualTo(new Correction(DAY, true, "Дан жалости", ACT));
    assertThat(declaration("OBUSTAVA", "12. 11. 2027.", "30. 11. 2027.", "30"))
        .isEqualTo(new Suspension(DAY, LocalDate.of(2027, 11, 30), 30, "Дан жалости", ACT));
    assertThat(declaration("POVLACENJE_DANA", "2027-11-12", "", ""))
        .isEqualTo(new Withdrawal(DAY, Withdrawal.Of.DAY, "Дан жалости", ACT));
    assertThat(declaration("POVLACENJE_OBUSTAVE", "2027-11-12", "", ""))
        .isEqualTo(new Withdrawal(DAY, Withdrawal.Of.SUSPENSION, "Дан жалости", ACT));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource({
    "'', 12. 11. 2027., '', '', vrsta",
    "PRAZNIK, 12. 11. 2027., '', '', vrsta",
    "NERADNI, 31. 11. 2027., '', '', dan",
    "NERADNI, 1. 1. 2100., '', '', dan",
    "OBUSTAVA, 12. 11. 2027., '', 30, kraj",
    "OBUSTAVA, 12. 11. 2027., 11. 11. 2027., 30, kraj",
    "OBUSTAVA, 12. 11. 2027., 20. 12. 2099., 30, kraj",
    "OBUSTAVA, 12. 11. 2027., 30. 11. 2027., '', produzetak",
    "OBUSTAVA, 12. 11. 2027., 30. 11. 2027., 0, produzetak",
  })
  void whatIsWrongIsSaidAtItsField(
      String kind, String day, String until, String extra, String field) {
    assertThat(form(kind, day, until, extra).parse())
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors().keySet()).containsExactly(field));
  }

  @Test
  void reasonAndActAreAskedForAndWrittenInCyrillic() {
    var form =
        new DeclarationForm("NERADNI", "12. 11. 2027.", "", "", "Razlog", "", "", "", "", "");

    assertThat(form.parse())
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.errors().keySet()).containsExactly("razlog", "akt", "glasilo"));
  }

  private static Declaration declaration(String kind, String day, String until, String extra) {
    return switch (form(kind, day, until, extra).parse()) {
      case Parsed.Valid(var declaration) -> declaration;
      case Parsed.Invalid(var errors) -> throw new AssertionError(errors.toString());
    };
  }

  private static DeclarationForm form(String kind, String day, String until, String extra) {
    return new DeclarationForm(
        kind,
        day,
        until,
        extra,
        "Дан жалости",
        "Одлука",
        "05-1/2027",
        "Службени гласник РС 33/2027",
        "2",
        "");
  }
}

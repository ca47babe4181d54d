package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;

class GrantFormTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-04-20");
  private static final SmallRegister REGISTER = new SmallRegister();

  @Test
  void anOfficerIsGrantedForAUnitFromToday() {
    var parsed = parse(new GrantForm("OFFICER", "vezbaonica", "", "", "", ""));

    assertThat(parsed)
        .isEqualTo(
            new GrantForm.Parsed.Valid(
                Role.OFFICER, new Party.OfUnit(new UnitId("vezbaonica")), TODAY, Optional.empty()));
  }

  @Test
  void aRepresentativeIsGrantedForAnOrganisationByItsNumber() {
    var parsed = parse(new GrantForm("REPRESENTATIVE", "", " 9000 0003 ", "", "", ""));

    assertThat(parsed).isInstanceOf(GrantForm.Parsed.Valid.class);
    assertThat(((GrantForm.Parsed.Valid) parsed).party())
        .isEqualTo(new Party.OfOrganisation(SmallRegister.QUIET_WATER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-05-01", "1.5.2027", "1. 5. 2027.", "01.05.2027."})
  void aDayMayBeWrittenAsOneWritesIt(String day) {
    var parsed = parse(new GrantForm("AUDITOR", "", "", "revizor", day, ""));

    assertThat(parsed).isInstanceOf(GrantForm.Parsed.Valid.class);
    assertThat(((GrantForm.Parsed.Valid) parsed).from()).isEqualTo("2027-05-01");
  }

  @ParameterizedTest
  @CsvSource({
    "'', vezbaonica, '', '', '', '', uloga",
    "KING, vezbaonica, '', '', '', '', uloga",
    "OFFICER, atlantida, '', '', '', '', jedinica",
    "OFFICER, 'Not A Slug', '', '', '', '', jedinica",
    "REPRESENTATIVE, vezbaonica, 12345678, '', '', '', broj",
    "REPRESENTATIVE, vezbaonica, седам, '', '', '', broj",
    "AUDITOR, vezbaonica, '', ministarstvo, '', '', ustanova",
    "OFFICER, vezbaonica, '', '', сутра, '', od",
    "OFFICER, vezbaonica, '', '', '', 30.2.2027, kraj",
    "OFFICER, vezbaonica, '', '', 2027-05-02, 2027-05-01, kraj",
    "OFFICER, vezbaonica, '', '', '', 2027-04-19, kraj"
  })
  void aFaultStandsAtItsField(
      String role,
      String unit,
      String number,
      String institution,
      String from,
      String until,
      String field) {
    var parsed = parse(new GrantForm(role, unit, number, institution, from, until));

    assertThat(parsed).isInstanceOf(GrantForm.Parsed.Invalid.class);
    assertThat(((GrantForm.Parsed.Invalid) parsed).errors()).containsOnlyKeys(field);
  }

  private static GrantForm.Parsed parse(GrantForm form) {
    return form.parse(REGISTER.registers(), TODAY);
  }
}

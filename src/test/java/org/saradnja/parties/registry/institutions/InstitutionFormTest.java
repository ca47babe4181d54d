package org.saradnja.parties.registry.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKind;
import org.saradnja.parties.registry.institutions.InstitutionForm.Parsed;

class InstitutionFormTest {

  static final LocalDate TODAY = LocalDate.parse("2027-04-20");
  static final InstitutionKind MINISTRY =
      new InstitutionKind("ministry", "министарство", "ministry");
  static final List<InstitutionKind> KINDS =
      List.of(MINISTRY, new InstitutionKind("donor", "донатор", "donor"));

  @Test
  void aGoodFormBecomesFactsUnderACodeOfTheName() {
    var typed =
        new InstitutionForm(
            "",
            "Ministarstvo",
            " Министарство  за вежбу ",
            "Ministry of Practice",
            "26. 10. 2022.",
            "Трг 1",
            "Posta@Vezba.example",
            "011 000 000",
            "vezba.example",
            0);

    assertThat(typed.parse(KINDS, TODAY))
        .isEqualTo(
            new Parsed.Valid(
                new Facts(
                    "ministarstvo-za-vezbu",
                    MINISTRY,
                    Localised.ofCyrillic("Министарство за вежбу"),
                    "Ministry of Practice",
                    Optional.of(LocalDate.parse("2022-10-26")),
                    new Institution.Contact(
                        "Трг 1", "posta@vezba.example", "011 000 000", "https://vezba.example"))));
  }

  @Test
  void nothingButKindAndNamesMustBeThere() {
    var typed =
        new InstitutionForm(null, "donor", "Донатор", "Donor", null, null, null, null, null, 0);

    assertThat(typed.parse(KINDS, TODAY))
        .isEqualTo(
            new Parsed.Valid(
                new Facts(
                    "donator",
                    KINDS.getLast(),
                    Localised.ofCyrillic("Донатор"),
                    "Donor",
                    Optional.empty(),
                    Institution.Contact.NONE)));
  }

  @Test
  void anEmptyFormNamesWhatMustBeThere() {
    assertThat(faults(InstitutionForm.empty())).containsExactly("naziv", "engleski", "vrsta");
  }

  @ParameterizedTest
  @CsvSource({
    "'', ministry, Ministarstvo, '', '', '', '', naziv",
    "'', ministry, =Министарство, '', '', '', '', naziv",
    "'', краљевина, Министарство, '', '', '', '', vrsta",
    "Ознака, ministry, Министарство, '', '', '', '', oznaka",
    "'', ministry, Министарство, сутра, '', '', '', od",
    "'', ministry, Министарство, 21.4.2027., '', '', '', od",
    "'', ministry, Министарство, '', пошта, '', '', eposta",
    "'', ministry, Министарство, '', '', број, '', telefon",
    "'', ministry, Министарство, '', '', '', ftp://vezba.example, stranica"
  })
  void aFaultStandsAtItsField(
      String code,
      String kind,
      String name,
      String from,
      String email,
      String telephone,
      String page,
      String field) {
    var typed =
        new InstitutionForm(code, kind, name, "Ministry", from, "", email, telephone, page, 0);

    assertThat(faults(typed)).containsExactly(field);
  }

  @Test
  void aNewNameNeedsBothLanguagesAndADay() {
    var today = new RenameForm.Parsed.Valid(Localised.ofCyrillic("Ново"), "New", TODAY);

    assertThat(new RenameForm("Ново", "New", "").parse(TODAY)).isEqualTo(today);
    assertThat(new RenameForm("Novo", "", "некада").parse(TODAY))
        .isInstanceOfSatisfying(
            RenameForm.Parsed.Invalid.class,
            wrong ->
                assertThat(wrong.errors()).containsOnlyKeys("noviNaziv", "noviEngleski", "odDana"));
  }

  private static List<String> faults(InstitutionForm form) {
    return form.parse(KINDS, TODAY) instanceof Parsed.Invalid(var errors)
        ? List.copyOf(errors.keySet())
        : List.of();
  }
}

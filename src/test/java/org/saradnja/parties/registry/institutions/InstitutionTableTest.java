package org.saradnja.parties.registry.institutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKind;
import org.saradnja.parties.registry.InstitutionName;
import org.saradnja.parties.registry.institutions.InstitutionTable.Versioned;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InstitutionTableTest {

  private static final String CODE = "probna-mreza";
  private static final LocalDate TODAY = LocalDate.parse("2027-04-20");
  private static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");
  private static final Localised NAME = Localised.ofCyrillic("Пробна мрежа");
  private static final Localised NEW_NAME = Localised.ofCyrillic("Нова мрежа");

  @Autowired private JdbcClient jdbc;

  private InstitutionTable institutions;

  @BeforeEach
  void open() {
    var now = Clock.fixed(Instant.parse("2027-04-20T08:00:00Z"), Office.ZONE);
    institutions = new InstitutionTable(jdbc, LegalTime.physical(now));
  }

  @Test
  void thePartiesOfOldMandatesAreInstitutionsFromTheStart() {
    assertThat(institutions.all())
        .extracting(Institution::code)
        .contains(
            "kancelarija",
            "akademija",
            "organizator",
            "predavac",
            "donator",
            "revizor",
            "instalacija");
    assertThat(institutions.find("akademija"))
        .get()
        .satisfies(academy -> {
          assertThat(academy.name().serbian()).isEqualTo(Localised.ofCyrillic("Академија"));
          assertThat(academy.name().english()).isEqualTo("Academy");
          assertThat(academy.needed()).isTrue();
        });
  }

  @Test
  void everyNameOfTheStartIsItsOwnTransliteration() {
    assertThat(institutions.all())
        .extracting(one -> one.name().serbian())
        .allSatisfy(name -> assertThat(name).isEqualTo(Localised.ofCyrillic(name.cyrillic())));
  }

  @Test
  void keepsAnInstitution() {
    var entered = facts(Optional.of(FIRST_DAY)).opened(true);

    institutions.insert(entered);

    assertThat(institutions.get(CODE)).isEqualTo(new Versioned(entered, 0));
    assertThat(institutions.find("nema")).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> institutions.get("nema"));
  }

  @Test
  void aNameIsBorneFromADayOnAndTheOneBeforeStays() {
    institutions.insert(facts(Optional.of(FIRST_DAY)).opened(true));

    institutions.rename(CODE, NEW_NAME, "New Network", TODAY.plusDays(10));

    assertThat(institutions.get(CODE).institution().name().serbian()).isEqualTo(NAME);
    assertThat(institutions.names(CODE))
        .containsExactly(
            new InstitutionName(
                NEW_NAME, "New Network", Optional.of(TODAY.plusDays(10)), Optional.empty()),
            new InstitutionName(
                NAME, "Test Network", Optional.of(FIRST_DAY), Optional.of(TODAY.plusDays(9))));
  }

  @Test
  void theNameOfADayIsTheOneBorneOnIt() {
    institutions.insert(facts(Optional.of(FIRST_DAY)).opened(true));
    institutions.rename(CODE, NEW_NAME, "New Network", TODAY);

    assertThat(nameOn(TODAY)).isEqualTo("Нова мрежа");
    assertThat(nameOn(TODAY.minusDays(1))).isEqualTo("Пробна мрежа");
    assertThat(nameOn(FIRST_DAY.minusDays(1))).isEqualTo("Пробна мрежа");
    assertThat(institutions.nameOn("nema", TODAY)).isEmpty();
  }

  @Test
  void aRenamingOfTheSameDayReplacesTheOther() {
    institutions.insert(facts(Optional.empty()).opened(true));
    institutions.rename(CODE, Localised.ofCyrillic("Погрешна мрежа"), "Wrong", TODAY);

    institutions.rename(CODE, NEW_NAME, "New Network", TODAY);

    assertThat(institutions.names(CODE))
        .extracting(name -> name.serbian().cyrillic())
        .containsExactly("Нова мрежа", "Пробна мрежа");
  }

  @Test
  void aClosedInstitutionIsOpenUntilTheEndOfItsLastDay() {
    institutions.insert(facts(Optional.empty()).opened(true));
    var known = institutions.get(CODE).institution();
    institutions.update(new Versioned(closedOn(TODAY, known), 0));

    assertThat(institutions.open()).extracting(Institution::code).contains(CODE);

    institutions.update(new Versioned(closedOn(TODAY.minusDays(1), known), 1));
    assertThat(institutions.open()).extracting(Institution::code).doesNotContain(CODE);
    assertThat(institutions.all()).extracting(Institution::code).contains(CODE);
  }

  @Test
  void theSlowerOfTwoIsRefused() {
    institutions.insert(facts(Optional.empty()).opened(true));
    var known = institutions.get(CODE);
    institutions.update(known);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> institutions.update(known));
  }

  @Test
  void theDatabaseRefusesTwoNamesOnOneDay() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into institution_name
                      (institution, cyrillic, latin, english, valid_from)
                    values ('akademija', 'Друга', 'Druga', 'Other', date '2026-01-01')
                    """)
                .update())
        .withMessageContaining("one_name_of_an_institution_on_a_day");
  }

  @Test
  void theDatabaseKeepsWhatThePlatformNeedsOpen() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    update institution set closed_on = date '2027-01-01'
                     where code = 'instalacija'
                    """)
                .update())
        .withMessageContaining("a_needed_institution_stays_open");
  }

  private String nameOn(LocalDate day) {
    return institutions.nameOn(CODE, day).orElseThrow().serbian().cyrillic();
  }

  private static Institution closedOn(LocalDate day, Institution known) {
    return new Institution(
        known.code(),
        known.kind(),
        known.name(),
        known.contact(),
        known.listed(),
        known.needed(),
        known.invented(),
        Optional.of(day));
  }

  private Facts facts(Optional<LocalDate> from) {
    return new Facts(
        CODE,
        kind("organiser"),
        NAME,
        "Test Network",
        from,
        new Institution.Contact("Трг 1", "a@mreza.example", "", ""));
  }

  private InstitutionKind kind(String code) {
    return institutions.kinds().stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}

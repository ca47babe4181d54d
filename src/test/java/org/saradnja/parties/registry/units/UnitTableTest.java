package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class UnitTableTest {

  private static final Instant TODAY = Instant.parse("2027-04-20T08:00:00Z");
  private static final LocalDate NEXT_MONTH = LocalDate.parse("2027-05-20");
  private static final UnitId TOWN = new UnitId("probni-grad");
  private static final UnitId QUARTER = new UnitId("probni-grad-sever");
  private static final Localised NAME = Localised.ofCyrillic("Пробни Град");
  private static final Localised NEW_NAME = Localised.ofCyrillic("Нови Пробни Град");
  private static final HandClock CLOCK = new HandClock(TODAY);

  @TestConfiguration(proxyBeanMethods = false)
  static class Time {

    @Bean
    LegalTime time() {
      return LegalTime.physical(CLOCK);
    }
  }

  @Autowired private UnitTable units;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(UnitKind.class)
  void keepsEveryKind(UnitKind kind) {
    units.insert(entry(TOWN, UnitKind.CITY, Optional.of("99001"), Optional.empty()));
    var id = new UnitId("probna-jedinica");
    var parent = kind == UnitKind.CITY_MUNICIPALITY ? Optional.of(TOWN) : Optional.<UnitId>empty();

    units.insert(entry(id, kind, Optional.empty(), parent));

    assertThat(units.get(id))
        .isEqualTo(new Unit(id, NAME, kind, "Пробни", Optional.empty(), parent, true));
  }

  @Test
  void aUnitIsFoundByItsSlugAndByItsCode() {
    units.insert(entry(TOWN, UnitKind.CITY, Optional.of("99001"), Optional.empty()));

    assertThat(units.find(TOWN)).isEqualTo(units.withCode("99001")).isPresent();
    assertThat(units.withCode("99999")).isEmpty();
    assertThat(units.find(QUARTER)).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> units.get(QUARTER));
  }

  @Test
  void aUnitBearsTheNameOfTheDayAndKeepsTheOthers() {
    units.insert(entry(TOWN, UnitKind.CITY, Optional.empty(), Optional.empty()));

    units.rename(TOWN, NEW_NAME, NEXT_MONTH);

    assertThat(units.get(TOWN).name()).isEqualTo(NAME);
    assertThat(units.names(TOWN))
        .containsExactly(
            new UnitName(NEW_NAME, Optional.of(NEXT_MONTH), Optional.empty()),
            new UnitName(NAME, Optional.empty(), Optional.of(NEXT_MONTH.minusDays(1))));
    CLOCK.pass(Duration.ofDays(30));
    assertThat(units.get(TOWN).name()).isEqualTo(NEW_NAME);
    CLOCK.pass(Duration.ofDays(-30));
  }

  @Test
  void aNameThatIsChangedBeforeItsFirstDayWasNeverBorne() {
    units.insert(entry(TOWN, UnitKind.CITY, Optional.empty(), Optional.empty()));
    units.rename(TOWN, NEW_NAME, NEXT_MONTH);

    units.rename(TOWN, Localised.ofCyrillic("Трећи Град"), NEXT_MONTH.minusDays(5));

    assertThat(units.names(TOWN))
        .extracting(name -> name.name().cyrillic())
        .containsExactly("Трећи Град", "Пробни Град");
  }

  @Test
  void aCorrectionChangesEverythingButTheSlug() {
    units.insert(entry(TOWN, UnitKind.CITY, Optional.of("99001"), Optional.empty()));

    units.update(TOWN, entry(TOWN, UnitKind.MUNICIPALITY, Optional.of("99002"), Optional.empty()));

    assertThat(units.get(TOWN).kind()).isEqualTo(UnitKind.MUNICIPALITY);
    assertThat(units.withCode("99001")).isEmpty();
    assertThat(units.withCode("99002")).isPresent();
  }

  @Test
  void allComeInSerbianOrder() {
    for (var name : new String[] {"Џеп", "Ђурђево", "Чока", "Ћуприја Пробна", "Дол"}) {
      var id = new UnitId("red-" + name.codePointAt(0));
      units.insert(
          new UnitEntry(
              id,
              Localised.ofCyrillic(name),
              UnitKind.MUNICIPALITY,
              "",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              true,
              Optional.empty()));
    }

    assertThat(units.all())
        .filteredOn(unit -> unit.id().slug().startsWith("red-"))
        .extracting(unit -> unit.name().cyrillic())
        .containsExactly("Дол", "Ђурђево", "Ћуприја Пробна", "Чока", "Џеп");
  }

  @ParameterizedTest
  @MethodSource
  void theDatabaseRefusesWhatARegisterCannotSay(String rule, UnitEntry wrong) {
    units.insert(entry(TOWN, UnitKind.CITY, Optional.of("99001"), Optional.empty()));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> units.insert(wrong))
        .withMessageContaining(rule);
  }

  static Stream<Arguments> theDatabaseRefusesWhatARegisterCannotSay() {
    return Stream.of(
        Arguments.of(
            "only_a_city_municipality_has_a_city",
            entry(QUARTER, UnitKind.CITY_MUNICIPALITY, Optional.empty(), Optional.empty())),
        Arguments.of(
            "only_a_city_municipality_has_a_city",
            entry(QUARTER, UnitKind.MUNICIPALITY, Optional.empty(), Optional.of(TOWN))),
        Arguments.of(
            "one_unit_of_a_code",
            entry(QUARTER, UnitKind.MUNICIPALITY, Optional.of("99001"), Optional.empty())),
        Arguments.of(
            "code_of_unit_has_five_digits",
            entry(QUARTER, UnitKind.MUNICIPALITY, Optional.of("123"), Optional.empty())));
  }

  @Test
  void aUnitHasOneNameOnADay() {
    units.insert(entry(TOWN, UnitKind.CITY, Optional.empty(), Optional.empty()));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into unit_name (unit, cyrillic, latin, valid_from)
                    values (:unit, 'Други', 'Drugi', date '2020-01-01')
                    """)
                .param("unit", TOWN.slug())
                .update())
        .withMessageContaining("one_name_of_a_unit_on_a_day");
  }

  private static UnitEntry entry(
      UnitId id, UnitKind kind, Optional<String> code, Optional<UnitId> parent) {
    return new UnitEntry(
        id, NAME, kind, "Пробни", code, parent, Optional.empty(), true, Optional.empty());
  }
}

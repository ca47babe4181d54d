package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.parties.registry.Units;
import org.saradnja.parties.registry.UnitsImported;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class UnitImportTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
  private static final UnitId VRELO = new UnitId("vrelo");

  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private ApplicationEvents events;

  private ContactTable contacts;
  private UnitTable units;
  private UnitImport imports;

  @BeforeEach
  void open() {
    var time = LegalTime.physical(Clock.fixed(Instant.parse("2026-11-02T07:00:00Z"), Office.ZONE));
    contacts = new ContactTable(jdbc);
    units = new UnitTable(jdbc, contacts, time);
    imports = new UnitImport(units, contacts, jdbc, time, publisher);
  }

  @Test
  void keepsEveryKindOfUnit() {
    imports.takeOver(
        "test", List.of(city(), entry("Врело", "Vrelo", Optional.empty()), cityMunicipality()));

    assertThat(units.get(new UnitId("vis-donji")))
        .isEqualTo(
            new Unit(
                new UnitId("vis-donji"),
                new Localised("Доњи", "Donji"),
                UnitKind.CITY_MUNICIPALITY,
                "Висински",
                Optional.empty(),
                Optional.of(new UnitId("vis")),
                false));
    assertThat(units.withCode("99001")).get().extracting(Unit::id).isEqualTo(VRELO);
    assertThat(units.all())
        .extracting(unit -> unit.name().cyrillic())
        .containsExactly("Вис", "Врело", "Доњи");
  }

  @Test
  void theSameListTakenOverAgainChangesNothing() {
    var list = List.of(entry("Врело", "Vrelo", Optional.empty()));
    imports.takeOver("test", list);
    imports.takeOver("test", list);

    assertThat(events.stream(UnitsImported.class)).hasSize(1);
    assertThat(events.stream(UnitKept.class)).hasSize(1);
  }

  @Test
  void anUpgradedListChangesOnlyWhatItSaysAnew() {
    imports.takeOver("test", List.of(city(), entry("Врело", "Vrelo", Optional.empty())));
    imports.takeOver(
        "test",
        List.of(city(), entry("Врело на Вису", "Vrelo na Visu", Optional.of(day("2026-10-01")))));

    assertThat(events.stream(UnitsImported.class).map(UnitsImported::changed))
        .containsExactly(2, 1);
    assertThat(units.get(VRELO).name().cyrillic()).isEqualTo("Врело на Вису");
    assertThat(units.names(VRELO))
        .containsExactly(
            new UnitName(
                new Localised("Врело на Вису", "Vrelo na Visu"),
                Optional.of(day("2026-10-01")),
                Optional.empty()),
            new UnitName(
                new Localised("Врело", "Vrelo"), Optional.empty(), Optional.of(day("2026-09-30"))));
  }

  @Test
  void aNameThatTheListGivesNoDayBeginsToday() {
    imports.takeOver("test", List.of(entry("Врело", "Vrelo", Optional.empty())));
    imports.takeOver("test", List.of(entry("Ново Врело", "Novo Vrelo", Optional.empty())));

    assertThat(units.names(VRELO)).first().extracting(UnitName::from).isEqualTo(Optional.of(TODAY));
  }

  @Test
  void aNameCorrectedOnTheDayItBeganLeavesNoTrace() {
    imports.takeOver("test", List.of(entry("Врело", "Vrelo", Optional.empty())));
    imports.takeOver("test", List.of(entry("Ново Врло", "Novo Vrlo", Optional.empty())));
    imports.takeOver("test", List.of(entry("Ново Врело", "Novo Vrelo", Optional.empty())));

    assertThat(units.names(VRELO))
        .extracting(name -> name.name().cyrillic())
        .containsExactly("Ново Врело", "Врело");
  }

  @Test
  void aListWithoutContactsTakesNoneAway() {
    var contact = new Units.Contact("Писарница", "Трг 1", "a@vrelo.example", "000", "");
    imports.takeOver("test", List.of(with(contact)));
    imports.takeOver("test", List.of(entry("Врело", "Vrelo", Optional.empty())));

    assertThat(units.contact(VRELO)).contains(contact);
  }

  @Test
  void aListCorrectsTheContactOfAnotherList() {
    imports.takeOver("test", List.of(with(contact("Писарница"))));
    imports.takeOver("test", List.of(with(contact("Одељење"))));

    assertThat(units.contact(VRELO)).contains(contact("Одељење"));
    assertThat(events.stream(UnitsImported.class).map(UnitsImported::changed))
        .containsExactly(1, 1);
  }

  @Test
  void noListChangesWhatTheUnitSaidItself() {
    imports.takeOver("test", List.of(with(contact("Писарница"))));
    contacts.putOwn(VRELO, contact("Одељење"), 0);

    imports.takeOver("test", List.of(with(contact("Управа"))));

    assertThat(units.contact(VRELO)).contains(contact("Одељење"));
    assertThat(events.stream(UnitsImported.class).map(UnitsImported::changed))
        .containsExactly(1, 0);
  }

  @Test
  void theDatabaseRefusesTwoNamesOnOneDay() {
    imports.takeOver("test", List.of(entry("Врело", "Vrelo", Optional.empty())));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into unit_name (unit, cyrillic, latin, valid_from)
                    values ('vrelo', 'Друго', 'Drugo', date '2026-01-01')
                    """)
                .update())
        .withMessageContaining("one_name_of_a_unit_on_a_day");
  }

  @Test
  void anUnknownUnitIsNoSuchThing() {
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> units.get(new UnitId("nema")));
  }

  private static UnitEntry entry(String cyrillic, String latin, Optional<LocalDate> since) {
    return new UnitEntry(
        VRELO,
        new Localised(cyrillic, latin),
        UnitKind.MUNICIPALITY,
        "Висински",
        Optional.of("99001"),
        Optional.empty(),
        since,
        false,
        Optional.empty());
  }

  private static Units.Contact contact(String office) {
    return new Units.Contact(office, "Трг 1", "a@vrelo.example", "000 000", "");
  }

  private static UnitEntry with(Units.Contact contact) {
    return new UnitEntry(
        VRELO,
        new Localised("Врело", "Vrelo"),
        UnitKind.MUNICIPALITY,
        "Висински",
        Optional.of("99001"),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(contact));
  }

  private static UnitEntry city() {
    return new UnitEntry(
        new UnitId("vis"),
        new Localised("Вис", "Vis"),
        UnitKind.CITY,
        "Висински",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty());
  }

  private static UnitEntry cityMunicipality() {
    return new UnitEntry(
        new UnitId("vis-donji"),
        new Localised("Доњи", "Donji"),
        UnitKind.CITY_MUNICIPALITY,
        "Висински",
        Optional.empty(),
        Optional.of(new UnitId("vis")),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}

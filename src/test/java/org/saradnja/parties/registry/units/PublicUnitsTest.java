package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.PublicThings.PublicThing;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitsImported;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What the public sees of units: real ones, and never those in which trainees practise. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class PublicUnitsTest {

  private static final UnitId EXERCISE = new UnitId("vezba-javna-proba");

  @Autowired private UnitImport units;
  @Autowired private UnitTable table;
  @Autowired private PublicUnits known;
  @Autowired private ApplicationEvents events;

  @BeforeEach
  void open() {
    units.takeOver("town for a test", List.of(exercise("Вежба")));
  }

  @Test
  void theLogLeadsToAUnitAndToNoTownOfTrainees() {
    assertThat(known.find("unit:raska")).contains(new PublicThing("Рашка", "/jls/raska"));
    assertThat(known.find("unit:" + EXERCISE)).isEmpty();
    assertThat(known.find("unit:nigde")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit:", "unit:Raška", "unit:a--b", "call:raska", "unit:raska/../x"})
  void anotherNameIsNoUnit(String name) {
    assertThat(known.find(name)).isEmpty();
  }

  @Test
  void aTownOfTraineesStandsInNoListButIsFoundByItsSlug() {
    assertThat(table.all()).extracting(Unit::id).doesNotContain(EXERCISE);
    assertThat(table.find(EXERCISE)).isPresent();
    assertThat(table.isForExercise(EXERCISE)).isTrue();
    assertThat(table.isForExercise(new UnitId("raska"))).isFalse();
  }

  @Test
  void aTownThatIsRenamedStaysOneForExercise() {
    units.takeOver("town for a test", List.of(exercise("Нова вежба")));

    assertThat(table.isForExercise(EXERCISE)).isTrue();
    assertThat(table.get(EXERCISE).name().cyrillic()).isEqualTo("Нова вежба");
  }

  @Test
  void aListTakenOverIsOneActHoweverManyUnitsItHolds() {
    var second = new UnitId("vezba-javna-druga");

    units.takeOver("another", List.of(exercise("Вежба"), entry(second, "Друга")));

    assertThat(events.stream(UnitsImported.class))
        .filteredOn(act -> act.changed() == 1 && act.subject().equals("register:units"))
        .isNotEmpty();
    assertThat(events.stream(UnitKept.class)).contains(new UnitKept(second));
  }

  private static UnitEntry exercise(String name) {
    return entry(EXERCISE, name);
  }

  private static UnitEntry entry(UnitId id, String name) {
    return new UnitEntry(
        id,
        Localised.ofCyrillic(name),
        UnitKind.MUNICIPALITY,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        true,
        Optional.empty());
  }
}

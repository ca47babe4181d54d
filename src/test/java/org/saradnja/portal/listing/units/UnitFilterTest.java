package org.saradnja.portal.listing.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Slug;
import org.saradnja.base.web.PageOf;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.testing.Property;

class UnitFilterTest {

  private static final List<Unit> UNITS =
      List.of(
          unit("Бечеј", UnitKind.MUNICIPALITY, "Јужнобачки"),
          unit("Београд", UnitKind.CITY_OF_BELGRADE, "Град Београд"),
          unit("Краљево", UnitKind.CITY, "Рашки"),
          unit("Нови Пазар", UnitKind.CITY, "Рашки"),
          unit("Покрајински секретаријат", UnitKind.INSTITUTION, ""),
          unit("Рашка", UnitKind.MUNICIPALITY, "Рашки"));

  @ParameterizedTest(name = "q={0}: {1}")
  @CsvSource({
    "raška, Рашка",
    "РАШКА, Рашка",
    "raska, Рашка",
    "novi, Нови Пазар",
    "pаzаr, Нови Пазар",
    "'', Бечеј|Београд|Краљево|Нови Пазар|Покрајински секретаријат|Рашка",
    "nigde, ''",
  })
  void aNameIsFoundInWhateverScript(String q, String names) {
    assertThat(names(new UnitFilter(q, null, null, null))).isEqualTo(names);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "CITY, '', Краљево|Нови Пазар",
    "'', Рашки, Краљево|Нови Пазар|Рашка",
    "'', raski, Краљево|Нови Пазар|Рашка",
    "CITY, Рашки, Краљево|Нови Пазар",
    "VILLAGE, '', ''",
    "'', Раш, ''",
  })
  void kindAndDistrictAreMeantWhole(String kind, String district, String names) {
    assertThat(names(new UnitFilter(null, kind, district, null))).isEqualTo(names);
  }

  @Test
  void byDistrictTheOrderOfNamesStaysWithinEach() {
    assertThat(names(new UnitFilter(null, null, null, "okrug")))
        .endsWith("Бечеј|Краљево|Нови Пазар|Рашка");
  }

  @Test
  void whatABrowserDidNotSendAsksForEverything() {
    assertThat(new UnitFilter(null, null, null, null)).isEqualTo(new UnitFilter("", " ", "", ""));
    assertThat(PageOf.query(new UnitFilter(null, "CITY", null, null).parameters()))
        .isEqualTo("?vrsta=CITY");
  }

  @Test
  void aFilterNeverAddsAndEveryUnitFitsItsOwnProperties() {
    Property.forAll(
        UnitFilterTest::someUnit,
        unit -> {
          var own =
              new UnitFilter(unit.name().latin(), unit.kind().name(), unit.district(), "okrug");

          assertThat(own.of(UNITS)).contains(unit);
          assertThat(UNITS).containsAll(own.of(UNITS));
        });
  }

  private static Unit someUnit(RandomGenerator random) {
    return UNITS.get(random.nextInt(UNITS.size()));
  }

  private static String names(UnitFilter filter) {
    return String.join("|", filter.of(UNITS).stream().map(unit -> unit.name().cyrillic()).toList());
  }

  private static Unit unit(String name, UnitKind kind, String district) {
    return new Unit(
        new UnitId(Slug.of(name)),
        Localised.ofCyrillic(name),
        kind,
        district,
        Optional.empty(),
        Optional.empty(),
        false);
  }
}

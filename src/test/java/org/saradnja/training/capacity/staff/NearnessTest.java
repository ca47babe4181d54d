package org.saradnja.training.capacity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Region;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;

class NearnessTest {

  private static final Map<String, Region> REGIONS =
      Map.of(
          "Севернобачки", Region.VOJVODINA,
          "Сремски", Region.VOJVODINA,
          "Рашки", Region.SUMADIJA_AND_WEST);

  @ParameterizedTest(name = "{0} ({1}) and {2} ({3}): {4}")
  @CsvSource({
    "subotica, Севернобачки, subotica, Севернобачки, HERE",
    "backa-topola, Севернобачки, subotica, Севернобачки, DISTRICT",
    "subotica, Севернобачки, indjija, Сремски, REGION",
    "subotica, Севернобачки, raska, Рашки, ELSEWHERE",
    "vezbaonica, '', primergrad, '', ELSEWHERE"
  })
  void unitsAreNearByTheRegisters(
      String unit, String district, String place, String there, Nearness expected) {
    var found = Optional.of(unit(place, there, Optional.empty()));

    assertThat(Nearness.of(unit(unit, district, Optional.empty()), found, REGIONS))
        .isEqualTo(expected);
  }

  @Test
  void aCityMunicipalityIsAtHomeInItsCity() {
    var part = unit("nis-palilula", "Нишавски", Optional.of(new UnitId("nis")));

    assertThat(Nearness.of(part, Optional.of(unit("nis", "Нишавски", Optional.empty())), REGIONS))
        .isEqualTo(Nearness.HERE);
  }

  @Test
  void aPlaceThatIsNoUnitIsNotKnownToBeNear() {
    assertThat(Nearness.of(unit("cajetina", "", Optional.empty()), Optional.empty(), REGIONS))
        .isEqualTo(Nearness.ELSEWHERE);
  }

  private static Unit unit(String slug, String district, Optional<UnitId> parent) {
    return new Unit(
        new UnitId(slug),
        Localised.ofCyrillic("Јединица"),
        parent.isPresent() ? UnitKind.CITY_MUNICIPALITY : UnitKind.MUNICIPALITY,
        district,
        Optional.empty(),
        parent,
        false);
  }
}

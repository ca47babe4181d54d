package org.saradnja.parties.registry.units;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A town of trainees enters the register of units; no list ever shows it. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class UnitTownScenes {

  @Bean
  TownScene townEntered(UnitImport units) {
    return TownScene.of(
        60,
        "08:00",
        "town entered",
        town -> units.takeOver("town " + town.slug(), List.of(entry(town))));
  }

  private static UnitEntry entry(Town town) {
    return new UnitEntry(
        new UnitId(town.slug()),
        town.name(),
        UnitKind.MUNICIPALITY,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        true,
        Optional.of(
            new Units.Contact(
                "Одељење за друштвене делатности",
                "Вежбовни трг %d, %s".formatted(town.number().value(), town.name().cyrillic()),
                Extra.OFFICER.email(),
                "000 000 %03d".formatted(town.number().value()),
                "")));
  }
}

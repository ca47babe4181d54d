package org.saradnja.parties.registry.units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers are opened: the units of Serbia, and the invented one in which people practise. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class UnitScenes {

  private static final UnitEntry VEZBAONICA =
      new UnitEntry(
          new UnitId("vezbaonica"),
          new Localised("Вежбаоница", "Vežbaonica"),
          UnitKind.MUNICIPALITY,
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true,
          Optional.of(
              new Units.Contact(
                  "Одељење за друштвене делатности",
                  "Трг вежбања 1, Вежбаоница",
                  "udruzenja@vezbaonica.example",
                  "000 000 001",
                  "")));

  @Bean
  Scene ministryIssuesCalls(TenantEntering entering) {
    return Scene.of(
        "2026-11-02T08:00:00",
        "2026-11-02 d tenants",
        () -> entering.enter(Actor.SYSTEM, "ministarstvo-za-vezbu"));
  }

  @Bean
  Scene unitsOpened(NationalRegister national, UnitImport units) {
    return Scene.of(
        "2026-11-02T08:00:00",
        "2026-11-02 a units",
        () -> {
          try {
            national.takeOver();
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
          units.takeOver("practice units", List.of(VEZBAONICA));
        });
  }
}

package org.saradnja.parties.registry.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three invented associations that apply in every town of trainees enter the register. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class OrganisationTownScenes {

  private static final List<String> NAMES =
      List.of("Удружење „Отворена капија“", "Удружење „Бистар поток“", "Удружење „Заједнички сто“");
  private static final List<List<String>> AREAS =
      List.of(List.of("SOC", "ELD"), List.of("ENV", "EDU"), List.of("CUL", "EDU"));

  @Bean
  TownScene associationsEntered(Enrolling enrolling) {
    return TownScene.of(
        58,
        "09:00",
        "associations entered",
        town -> {
          for (int position = 1; position <= Town.ASSOCIATIONS; position++) {
            enrolling.enter(Actor.SYSTEM, facts(town, position));
          }
        });
  }

  private static Facts facts(Town town, int position) {
    return new Facts(
        town.number().registration(position),
        town.number().tax(position),
        NAMES.get(position - 1),
        LegalForm.ASSOCIATION,
        new UnitId(town.slug()),
        "Вежбовни трг %d, %s".formatted(10 + position, town.name().cyrillic()),
        Extra.APPLICANT.person(),
        Optional.empty(),
        AREAS.get(position - 1),
        LocalDate.of(2012 + position, 4, 10 + position));
  }
}

package org.saradnja.parties.registry.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The twelve invented associations of the practice municipality enter the register. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class OrganisationScenes {

  @Bean
  Scene organisationsEntered(TakingOver taking) {
    return Scene.of(
        "2026-11-02T08:00:00",
        "2026-11-02 b organisations",
        () ->
            taking.takeOver(
                List.of(new Keeper(Actor.SYSTEM, Optional.empty())),
                OrganisationRows.read(practiceAssociations()).rows()));
  }

  private static String practiceAssociations() {
    try {
      return new ClassPathResource("registers/practice-associations.csv")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.saradnja.parties.registry.institutions;

import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.registry.Institution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A second organiser of trainings and a ministry that issues calls; both are invented. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class InstitutionScenes {

  private final InstitutionKeeping keeping;
  private final InstitutionTable institutions;

  InstitutionScenes(InstitutionKeeping keeping, InstitutionTable institutions) {
    this.keeping = keeping;
    this.institutions = institutions;
  }

  @Bean
  Scene institutionsOpened() {
    return Scene.of(
        "2026-11-02T08:00:00",
        "2026-11-02 c institutions",
        () -> {
          open(
              "vezbovna-mreza",
              "association-of-municipalities",
              "Вежбовна мрежа општина",
              "Practice Network of Municipalities",
              "mreza");
          open(
              "ministarstvo-za-vezbu",
              "ministry",
              "Министарство за вежбу",
              "Ministry of Practice",
              "ministarstvo");
        });
  }

  private void open(String code, String kind, String name, String english, String mail) {
    var found =
        institutions.kinds().stream()
            .filter(one -> one.code().equals(kind))
            .findFirst()
            .orElseThrow();
    var contact =
        new Institution.Contact(
            "Трг вежбања 2, Вежбаоница",
            mail + "@vezbaonica.example",
            "000 000 002",
            "https://" + mail + ".vezbaonica.example");
    var facts =
        new Facts(code, found, Localised.ofCyrillic(name), english, Optional.empty(), contact);
    keeping.open(Actor.SYSTEM, facts);
  }
}

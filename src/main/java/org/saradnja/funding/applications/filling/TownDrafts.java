package org.saradnja.funding.applications.filling;

import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.funding.applications.PracticeApplication;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The associations of a town of trainees fill their applications. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownDrafts {

  @Bean
  TownScene applicationsOfTownFilled(DraftScenes drafts, Calls calls, LegalTime time) {
    return TownScene.of(
        40, "11:00", "applications filled", town -> fill(town, drafts, calls, time));
  }

  private static void fill(Town town, DraftScenes drafts, Calls calls, LegalTime time) {
    var call = calls.of(new UnitId(town.slug())).getFirst();
    var at = time.now().atZone(time.zone()).toLocalDateTime();
    PracticeApplication.of(town, call.code(), at)
        .forEach(one -> drafts.fill(one, town.name().cyrillic()));
  }
}

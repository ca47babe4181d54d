package org.saradnja.funding.applications.filing;

import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.funding.applications.PracticeApplication;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The associations of a town of trainees send their applications. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownSendings {

  @Bean
  TownScene applicationsOfTownSent(SendingScenes sending, Calls calls, LegalTime time) {
    return TownScene.of(38, "14:20", "applications sent", town -> send(town, sending, calls, time));
  }

  private static void send(Town town, SendingScenes sending, Calls calls, LegalTime time) {
    var call = calls.of(new UnitId(town.slug())).getFirst();
    var at = time.now().atZone(time.zone()).toLocalDateTime();
    PracticeApplication.of(town, call.code(), at).forEach(sending::send);
  }
}

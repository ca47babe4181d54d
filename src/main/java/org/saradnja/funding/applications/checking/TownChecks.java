package org.saradnja.funding.applications.checking;

import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The applications in a town of trainees are found in order, so that they can be scored. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownChecks {

  private final Cases cases;
  private final Answering answering;
  private final Deciding deciding;
  private final People people;

  TownChecks(Cases cases, Answering answering, Deciding deciding, People people) {
    this.cases = cases;
    this.answering = answering;
    this.deciding = deciding;
    this.people = people;
  }

  @Bean
  TownScene applicationsOfTownChecked(Calls calls, Applications applications) {
    return TownScene.of(
        22, "10:00", "applications checked", town -> check(town, calls, applications));
  }

  private void check(Town town, Calls calls, Applications applications) {
    var call = calls.of(new UnitId(town.slug())).getFirst();
    applications.received(call.id()).forEach(application -> findInOrder(application.id()));
  }

  private void findInOrder(ApplicationId id) {
    var officer =
        new SignedIn(people.withEmail(Extra.OFFICER.email()).orElseThrow(), Extra.OFFICER.person());
    var opened = cases.openForAct(officer, id);
    answering.answer(officer, id, opened.check().version(), CheckScenes.asTheOfficerKnows());
    deciding.findInOrder(officer, id);
  }
}

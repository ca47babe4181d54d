package org.saradnja.funding.assessment.publishing;

import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first list of Вежбаоница, four days after its term on purpose. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ListScenes {

  private static final String FIRST = "VEZ-2027-01";

  @Bean
  Scene listPublished(Establishing establishing, Calls calls, People people) {
    return Scene.of(
        "2027-04-16T14:02:11",
        "2027-04-16 list of call 1 published",
        () -> {
          var person = people.withEmail("sluzbenik@vezbaonica.example").orElseThrow();
          var officer = new SignedIn(person, people.nameOf(person).cyrillic());
          var call = calls.find(new CallCode(FIRST)).orElseThrow();
          var previewed = Establishing.fingerprint(establishing.preview(officer, call));
          establishing.publish(officer, call, previewed);
        });
  }
}

package org.saradnja.funding.assessment.publishing;

import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first list of Вежбаоница, four days after its term on purpose. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ListScenes {

  private static final String FIRST = "VEZ-2027-01";

  /** The second pair of the exercise in the running series publishes the list of its town. */
  @Bean
  Scene listOfTownPublished(
      Establishing establishing, Calls calls, Commissions commissions, People people) {
    return Scene.of(
        "2027-03-12T12:15:00",
        "2027-03-12 e list of a town published",
        () -> {
          var person = people.withEmail("mesto-2a@vezbaonica.example").orElseThrow();
          var trainee = new SignedIn(person, people.nameOf(person).cyrillic());
          publish(trainee, calls.get(commissions.callsOf(person).getFirst()), establishing);
        });
  }

  @Bean
  Scene listPublished(Establishing establishing, Calls calls, People people) {
    return Scene.of(
        "2027-04-16T14:02:11",
        "2027-04-16 list of call 1 published",
        () -> {
          var person = people.withEmail("sluzbenik@vezbaonica.example").orElseThrow();
          var officer = new SignedIn(person, people.nameOf(person).cyrillic());
          var call = calls.find(new CallCode(FIRST)).orElseThrow();
          publish(officer, call, establishing);
        });
  }

  private static void publish(SignedIn who, PublishedCall call, Establishing establishing) {
    var previewed = Establishing.fingerprint(establishing.preview(who, call));
    establishing.publish(who, call, previewed);
  }
}

package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.base.practice.TownScenes;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The commission of a town: the trainees, the first of whom presides, and extras up to three. The
 * extras have signed; the trainees have that before them.
 */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownCommissions {

  private static final List<Extra> MEMBERS = List.of(Extra.FIRST_MEMBER, Extra.SECOND_MEMBER);

  private final Appointing appointing;
  private final Signing signing;
  private final Calls calls;
  private final Applications applications;
  private final People people;

  TownCommissions(
      Appointing appointing,
      Signing signing,
      Calls calls,
      Applications applications,
      People people) {
    this.appointing = appointing;
    this.signing = signing;
    this.calls = calls;
    this.applications = applications;
    this.people = people;
  }

  @Bean
  TownScenes commissionOfTown() {
    return () ->
        List.of(
            TownScene.of(21, "09:00", "commission appointed", this::appoint),
            TownScene.of(20, "09:00", "extras signed", this::extrasSign));
  }

  /** In the running series both of the first town have signed, and both of the second. */
  @Bean
  Scene traineesSign(Commissions commissions) {
    return Scene.of(
        "2027-03-12T11:20:00",
        "2027-03-12 c trainees signed",
        () ->
            List.of("polaznik", "mesto-1b", "mesto-2a", "mesto-2b")
                .forEach(account -> {
                  var who = signedIn(account + "@vezbaonica.example");
                  var call = calls.get(commissions.callsOf(who.person()).getFirst());
                  sign(who, call);
                }));
  }

  private void appoint(Town town) {
    var seats = new ArrayList<PersonId>();
    town.trainees().forEach(trainee -> seats.add(signedIn(trainee.email()).person()));
    MEMBERS.stream()
        .limit(3 - seats.size())
        .map(extra -> signedIn(extra.email()).person())
        .toList()
        .forEach(seats::add);
    appointing.appoint(
        signedIn(Extra.OFFICER.email()),
        call(town).id(),
        seats.getFirst(),
        seats.subList(1, seats.size()));
  }

  private void extrasSign(Town town) {
    MEMBERS.stream()
        .limit(3 - town.trainees().size())
        .forEach(extra -> sign(signedIn(extra.email()), call(town)));
  }

  private void sign(SignedIn who, PublishedCall call) {
    var about =
        applications.received(call.id()).stream().map(ReceivedApplication::id).collect(toSet());
    signing.sign(who, call, new Answers(about, Map.of()));
  }

  private PublishedCall call(Town town) {
    return calls.of(new UnitId(town.slug())).getFirst();
  }

  private SignedIn signedIn(String email) {
    var person = people.withEmail(email).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

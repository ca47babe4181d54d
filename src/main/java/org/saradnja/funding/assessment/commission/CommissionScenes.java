package org.saradnja.funding.assessment.commission;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.commission.Answers.Declared;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Commissions of Вежбаоница: one whose work is done, and one in the middle of it. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class CommissionScenes {

  private static final String FIRST = "VEZ-2027-01";
  private static final String SIXTH = "VEZ-2027-06";
  private static final String PRESIDENT = "predsednik-komisije";
  private static final List<String> MEMBERS = List.of("clan1", "clan2");

  private final Appointing appointing;
  private final Signing signing;
  private final Calls calls;
  private final Applications applications;
  private final People people;

  CommissionScenes(
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
  Scene firstCommissionAppointed() {
    return Scene.of("2027-02-03T10:00:00", "2027-02-03 commission of call 1", () -> appoint(FIRST));
  }

  @Bean
  Scene presidentSigns() {
    return Scene.of(
        "2027-02-24T09:04:00",
        "2027-02-24 statement 1 of call 1",
        () -> sign(PRESIDENT, FIRST, nobody()));
  }

  @Bean
  Scene firstMemberSigns() {
    return Scene.of(
        "2027-02-24T12:41:00",
        "2027-02-24 statement 2 of call 1",
        () -> sign("clan1", FIRST, nobody()));
  }

  /** The conflict is with an applicant who is rejected, so all three score everything. */
  @Bean
  Scene secondMemberSigns() {
    return Scene.of(
        "2027-02-24T18:05:00",
        "2027-02-24 statement 3 of call 1",
        () -> sign("clan2", FIRST, one -> one.organisationName().contains("Весели вашар")));
  }

  @Bean
  Scene sixthCommissionAppointed() {
    return Scene.of("2027-04-02T09:30:00", "2027-04-02 commission of call 6", () -> appoint(SIXTH));
  }

  @Bean
  Scene presidentSignsAgain() {
    return Scene.of(
        "2027-04-13T10:12:00",
        "2027-04-13 statement 1 of call 6",
        () -> sign(PRESIDENT, SIXTH, nobody()));
  }

  @Bean
  Scene firstMemberSignsAgain() {
    return Scene.of(
        "2027-04-14T17:20:00",
        "2027-04-14 statement 2 of call 6",
        () -> sign("clan1", SIXTH, nobody()));
  }

  private void appoint(String code) {
    var members = MEMBERS.stream().map(this::person).toList();
    appointing.appoint(signedIn("sluzbenik"), call(code).id(), person(PRESIDENT), members);
  }

  private void sign(String member, String code, Predicate<ReceivedApplication> conflict) {
    var received = applications.received(call(code).id());
    Map<ApplicationId, Declared> conflicts =
        received.stream()
            .filter(conflict)
            .collect(
                toMap(
                    ReceivedApplication::id,
                    _ -> new Declared(Conflict.MEMBERSHIP, "Члан удружења од 2021.")));
    var about = received.stream().map(ReceivedApplication::id).collect(toSet());
    signing.sign(signedIn(member), call(code), new Answers(about, conflicts));
  }

  private static Predicate<ReceivedApplication> nobody() {
    return _ -> false;
  }

  private PublishedCall call(String code) {
    return calls.find(new CallCode(code)).orElseThrow();
  }

  private PersonId person(String name) {
    return people.withEmail(name + "@vezbaonica.example").orElseThrow();
  }

  private SignedIn signedIn(String name) {
    return new SignedIn(person(name), people.nameOf(person(name)).cyrillic());
  }
}

package org.saradnja.funding.calls.drafting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The calls of Вежбаоница, drafted and published as officers do it. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class CallScenes {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final String OFFICER = "sluzbenik@vezbaonica.example";
  private static final String HEAD = "odlucilac@vezbaonica.example";

  private final Drafting drafting;
  private final Linking linking;
  private final Approving approving;
  private final Publishing publishing;
  private final CallTable calls;
  private final People people;

  CallScenes(
      Drafting drafting,
      Linking linking,
      Approving approving,
      Publishing publishing,
      CallTable calls,
      People people) {
    this.drafting = drafting;
    this.linking = linking;
    this.approving = approving;
    this.publishing = publishing;
    this.calls = calls;
    this.people = people;
  }

  @Bean
  Scene firstCallDrafted() {
    return Scene.of("2027-01-18T09:30:00", "2027-01-18 call 1 drafted", () -> draft(1));
  }

  @Bean
  Scene firstCallPublished() {
    return Scene.of("2027-01-25T08:00:00", "2027-01-25 call 1 published", () -> publish(1));
  }

  @Bean
  Scene callsOfTheYearDrafted() {
    return Scene.of(
        "2027-02-15T10:00:00",
        "2027-02-15 calls 2 to 6 drafted",
        () -> {
          begin(2);
          begin(3);
          begin(4);
          draft(5);
          draft(6);
        });
  }

  @Bean
  Scene sixthCallPublished() {
    return Scene.of("2027-03-15T08:00:00", "2027-03-15 call 6 published", () -> publish(6));
  }

  @Bean
  Scene fifthCallPublished() {
    return Scene.of("2027-03-26T08:00:00", "2027-03-26 call 5 published", () -> publish(5));
  }

  @Bean
  Scene openCallsDrafted() {
    return Scene.of(
        "2027-04-06T13:20:00",
        "2027-04-06 calls 2 and 3 drafted",
        () -> {
          draft(2);
          draft(3);
        });
  }

  @Bean
  Scene thirdCallPublished() {
    return Scene.of("2027-04-07T08:00:00", "2027-04-07 call 3 published", () -> publish(3));
  }

  @Bean
  Scene secondCallReturned() {
    return Scene.of(
        "2027-04-08T10:30:00",
        "2027-04-08 call 2 returned to its officer",
        () -> {
          propose(2);
          approving.giveBack(
              head(),
              code(2),
              version(2),
              "У опису недостаје коме се даје предност. Допишите, па предложите поново.");
        });
  }

  @Bean
  Scene secondCallMended() {
    return Scene.of(
        "2027-04-09T09:10:00",
        "2027-04-09 call 2 changed as its head asked",
        () -> {
          var found = calls.find(code(2)).orElseThrow();
          var text = found.value().text();
          var subject = text.subject();
          var more = "\nПредност имају програми који обухватају више месних заједница.";
          drafting.save(
              officer(),
              code(2),
              found.version(),
              text.about(
                  new CallText.Subject(
                      subject.title(), subject.description() + more, subject.areas())));
        });
  }

  @Bean
  Scene secondCallPublished() {
    return Scene.of("2027-04-12T08:00:00", "2027-04-12 call 2 published", () -> publish(2));
  }

  @Bean
  Scene fourthCallDrafted() {
    return Scene.of("2027-04-15T09:00:00", "2027-04-15 call 4 drafted", () -> draft(4));
  }

  @Bean
  Scene seventhCallProposed() {
    return Scene.of(
        "2027-04-19T13:00:00",
        "2027-04-19 call 7 drafted and proposed to the head",
        () -> {
          draft(7);
          propose(7);
        });
  }

  /** With a total that has a zero too many, so that it has to be annulled. */
  @Bean
  Scene eighthCallPublished() {
    return Scene.of(
        "2027-04-19T15:10:00",
        "2027-04-19 call 8 drafted and published",
        () -> {
          draft(8);
          publish(8);
        });
  }

  private void begin(int number) {
    var id = new CallId(new UUID(0, number));
    var begun = drafting.begin(officer(), UNIT, id);
    if (!begun.equals(code(number))) {
      throw new IllegalStateException("Call " + number + " was begun as " + begun);
    }
    linking.link(officer(), begun, Optional.of(new PlanRowId(new UUID(1, row(number)))));
  }

  /** The last call was made on the row of the fourth, which waits for a better one. */
  private static int row(int number) {
    return number == 8 ? 4 : number;
  }

  private void draft(int number) {
    begin(number);
    var found = calls.find(code(number)).orElseThrow();
    var text = practiceCalls().get(number - 1).into(found.value().text());
    drafting.save(officer(), code(number), found.version(), text);
  }

  private void propose(int number) {
    if (calls.find(code(number)).orElseThrow().value() instanceof Draft) {
      approving.propose(officer(), code(number), version(number));
    }
  }

  /** In a small unit the head gives leave at once, in the morning of the publication. */
  private void publish(int number) {
    propose(number);
    if (calls.find(code(number)).orElseThrow().value() instanceof Draft) {
      approving.approve(head(), code(number), version(number));
      publishing.publish(officer(), code(number), version(number));
    }
  }

  private int version(int number) {
    return calls.find(code(number)).orElseThrow().version();
  }

  private SignedIn officer() {
    return signedIn(OFFICER);
  }

  private SignedIn head() {
    return signedIn(HEAD);
  }

  private SignedIn signedIn(String email) {
    var person = people.withEmail(email).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }

  private static CallCode code(int number) {
    return new CallCode("VEZ-2027-0" + number);
  }

  private static List<PracticeCall> practiceCalls() {
    try (var file = new ClassPathResource("practice/calls.json").getInputStream()) {
      return JsonMapper.shared().readValue(file, new TypeReference<List<PracticeCall>>() {});
    } catch (IOException missing) {
      throw new IllegalStateException("The practice calls come with the platform", missing);
    }
  }
}

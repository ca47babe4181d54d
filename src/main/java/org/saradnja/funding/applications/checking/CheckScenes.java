package org.saradnja.funding.applications.checking;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.RejectedApplication.Ground;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** The officer of the practice municipality checks what came in for three of its calls. */
@Component
@PracticeOnly
class CheckScenes implements Scenes {

  private static final String OFFICER = "sluzbenik@vezbaonica.example";
  private static final String UNJUSTIFIED = "Сајам домаће радиности";
  private static final String LACKING = "Отворени атеље";

  private final Cases cases;
  private final Answering answering;
  private final Asking asking;
  private final Deciding deciding;
  private final Checked checked;
  private final People people;

  CheckScenes(
      Cases cases,
      Answering answering,
      Asking asking,
      Deciding deciding,
      Checked checked,
      People people) {
    this.cases = cases;
    this.answering = answering;
    this.asking = asking;
    this.deciding = deciding;
    this.checked = checked;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return Stream.of(
            scene("2027-02-12T11:30:00", "VEZ-2027-01", this::checkAll),
            scene("2027-04-01T10:00:00", "VEZ-2027-06", this::checkAll),
            scene("2027-04-15T12:40:00", "VEZ-2027-05", this::checkSome))
        .toList();
  }

  private Scene scene(String at, String call, Checking checking) {
    return new Scene.Told(
        LocalDateTime.parse(at),
        call + " checked",
        () -> checking.check(checked.received(new CallCode(call))));
  }

  private void checkAll(List<ReceivedApplication> received) {
    for (var application : received) {
      if (application.title().equals(UNJUSTIFIED)) {
        deciding.reject(
            officer(),
            application.id(),
            List.of(
                new Ground(
                    "missing-report",
                    "Завршни извештај за програм из 2026. није достављен, ни после опомене.",
                    "Јавни конкурс, услови за учешће")));
      } else {
        findInOrder(application.id());
      }
    }
  }

  /** Two are in order, one is asked to complete, the others wait. */
  private void checkSome(List<ReceivedApplication> received) {
    received.stream().limit(2).forEach(application -> findInOrder(application.id()));
    received.stream()
        .filter(application -> application.title().equals(LACKING))
        .forEach(application ->
            asking.ask(
                officer(),
                application.id(),
                List.of(Asked.whole(Step.BUDGET)),
                "Образложите најам простора и приложите две понуде за исти термин."));
  }

  private void findInOrder(ApplicationId id) {
    var opened = cases.openForAct(officer(), id);
    answering.answer(officer(), id, opened.check().version(), asTheOfficerKnows());
    deciding.findInOrder(officer(), id);
  }

  static Map<Condition, Answer> asTheOfficerKnows() {
    var answers = new EnumMap<Condition, Answer>(Condition.class);
    Stream.of(Condition.values())
        .filter(condition -> !condition.isAnsweredFromData())
        .forEach(condition -> answers.put(condition, new Answer(true, "")));
    return answers;
  }

  private SignedIn officer() {
    var person = people.withEmail(OFFICER).orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }

  private interface Checking {
    void check(List<ReceivedApplication> received);
  }

  /** What came in for a call. */
  @Component
  @PracticeOnly
  static class Checked {

    private final Calls calls;
    private final Applications applications;

    Checked(Calls calls, Applications applications) {
      this.calls = calls;
      this.applications = applications;
    }

    List<ReceivedApplication> received(CallCode code) {
      return applications.received(calls.find(code).orElseThrow().id());
    }
  }
}

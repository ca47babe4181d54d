package org.saradnja.funding.calls.drafting;

import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallText.Conduct;
import org.saradnja.funding.calls.CallText.Subject;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.saradnja.funding.calls.drafting.Change.What;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One call corrected, one annulled, and a correction that waits for the head. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ChangeScenes {

  private final Changing changing;
  private final ChangeTable changes;
  private final CallTable calls;
  private final People people;

  ChangeScenes(Changing changing, ChangeTable changes, CallTable calls, People people) {
    this.changing = changing;
    this.changes = changes;
    this.calls = calls;
    this.people = people;
  }

  @Bean
  Scene secondCallCorrected() {
    return Scene.of(
        "2027-04-13T09:30:00",
        "2027-04-13 call 2 corrected",
        () -> {
          var call = call("VEZ-2027-02");
          ask(
              call,
              new Correcting(described(call.text())),
              "Вежбовни разлог: у опису је изостало да се финансира и превоз старијих до лекара.");
          approve(call);
        });
  }

  @Bean
  Scene eighthCallAnnulled() {
    return Scene.of(
        "2027-04-20T08:40:00",
        "2027-04-20 call 8 annulled",
        () -> {
          var call = call("VEZ-2027-08");
          ask(
              call,
              new Annulling("Вежбовно решење број 400-8/2027 од 20. 4. 2027."),
              "Вежбовни разлог: укупан износ је погрешно уписан, десет пута већи од средстава у"
                  + " буџету. Нов конкурс биће расписан на истом реду плана.");
          approve(call);
        });
  }

  @Bean
  Scene correctionOfTheThirdCallProposed() {
    return Scene.of(
        "2027-04-20T09:20:00",
        "2027-04-20 correction of call 3 proposed",
        () -> {
          var call = call("VEZ-2027-03");
          ask(
              call,
              new Correcting(called(call.text())),
              "Вежбовни разлог: промењен је телефон за питања.");
        });
  }

  private void ask(Call.Published call, What what, String reason) {
    changing.change(signedIn("sluzbenik"), call.code(), call.edition(), what, reason);
  }

  private void approve(Call.Published call) {
    var asked = changes.last(call.id()).orElseThrow().id();
    changing.approve(signedIn("odlucilac"), call.code(), asked);
  }

  private Call.Published call(String code) {
    return (Call.Published) calls.find(new CallCode(code)).orElseThrow().value();
  }

  private static CallText described(CallText text) {
    var subject = text.subject();
    return text.about(
        new Subject(
            subject.title(),
            subject.description() + "\nФинансира се и превоз старијих до лекара и назад.",
            subject.areas()));
  }

  private static CallText called(CallText text) {
    var conduct = text.conduct();
    return new CallText(
        text.subject(),
        text.funds(),
        text.applicants(),
        text.timing(),
        text.scoring(),
        text.documents(),
        new Conduct(
            conduct.objections(),
            conduct.selection(),
            conduct.contact() + "\nТелефон за питања: 000/000-003",
            conduct.legalBasis(),
            conduct.deviationReason()));
  }

  private SignedIn signedIn(String account) {
    var person = people.withEmail(account + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

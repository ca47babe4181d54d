package org.saradnja.funding.calls.asking;

import java.util.UUID;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two questions about the third call of Вежбаоница: one answered for all, one that waits. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class QuestionScenes {

  private static final CallCode CALL = new CallCode("VEZ-2027-03");
  private static final String QUESTION =
      "Да ли се средства могу тражити за изнајмљивање бине и озвучења?";

  private final Asking asking;
  private final People people;

  QuestionScenes(Asking asking, People people) {
    this.asking = asking;
    this.people = people;
  }

  @Bean
  Scene questionAsked() {
    return Scene.of(
        "2027-04-13T11:05:00",
        "2027-04-13 question about call 3 asked",
        () -> asking.ask(signedIn("udruzenje"), CALL, id(1), QUESTION));
  }

  @Bean
  Scene questionAnswered() {
    return Scene.of(
        "2027-04-14T09:40:00",
        "2027-04-14 question about call 3 answered",
        () ->
            asking.answer(
                signedIn("sluzbenik"),
                CALL,
                id(1),
                QUESTION,
                "Да, као трошак непосредно везан за манифестацију. Набавка опреме која остаје"
                    + " удружењу није прихватљива."));
  }

  @Bean
  Scene anotherQuestionAsked() {
    return Scene.of(
        "2027-04-19T16:20:00",
        "2027-04-19 another question about call 3 asked",
        () ->
            asking.ask(
                signedIn("udruzenje2"),
                CALL,
                id(2),
                "Може ли манифестација да траје два дана, у два суседна села?"));
  }

  private static QuestionId id(int number) {
    return new QuestionId(new UUID(4, number));
  }

  private SignedIn signedIn(String account) {
    var person = people.withEmail(account + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

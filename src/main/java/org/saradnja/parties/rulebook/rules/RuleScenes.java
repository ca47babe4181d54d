package org.saradnja.parties.rulebook.rules;

import java.time.LocalDate;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.Start;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Вежбаоница has a rule of its own, and one weaker than the national; neither dates a call. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class RuleScenes {

  private static final String OFFICER = "sluzbenik@vezbaonica.example";
  private static final String ACT =
      "Правилник о финансирању програма удружења 06-12/2026, Службени лист општине Вежбаоница"
          + " 9/2026";
  private static final LocalDate ADOPTED = LocalDate.of(2026, 11, 12);
  private static final LocalDate IN_FORCE = LocalDate.of(2027, 1, 1);

  private final Recording recording;
  private final People people;

  RuleScenes(Recording recording, People people) {
    this.recording = recording;
    this.people = people;
  }

  @Bean
  Scene ownRulesAdopted() {
    return Scene.of(
        "2026-11-16T09:00:00",
        "2026-11-16 own rules adopted",
        () -> {
          adopt(RuleKey.CONTRACT, "20", "31", "");
          adopt(
              RuleKey.PLAN_DELIVERED,
              "02-10",
              "4",
              "Буџет се усваја крајем децембра, а веће утврђује план тек на првој седници у"
                  + " фебруару.");
        });
  }

  private void adopt(RuleKey key, String value, String article, String reason) {
    var who = people.withEmail(OFFICER).orElseThrow();
    recording.adopt(
        new SignedIn(who, OFFICER),
        new Adoption(
            "vezbaonica", key, value, Start.NONE, ACT, article, reason, ADOPTED, IN_FORCE));
  }
}

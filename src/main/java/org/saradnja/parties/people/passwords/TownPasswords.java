package org.saradnja.parties.people.passwords;

import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.parties.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts opened for trainees have the password that stands on the sign-in page. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TownPasswords {

  private final People people;
  private final PasswordTable passwords;
  private final Choosing choosing;

  TownPasswords(People people, PasswordTable passwords, Choosing choosing) {
    this.people = people;
    this.passwords = passwords;
    this.choosing = choosing;
  }

  @Bean
  TownScene passwordsOfTownChosen() {
    return TownScene.of(60, "08:35", "passwords chosen", this::choose);
  }

  /** Whoever has a password keeps it. */
  private void choose(Town town) {
    town.trainees().stream()
        .map(trainee -> people.withEmail(trainee.email()).orElseThrow())
        .filter(person -> passwords.hashOf(person).isEmpty())
        .forEach(person -> choosing.choose(person, PracticePasswords.PASSWORD, ""));
  }
}

package org.saradnja.parties.people.passwords;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody in Вежбаоница has the password that stands on the sign-in page. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class PracticePasswords {

  static final String PASSWORD = "vezba-2026";
  private static final List<String> LISTED =
      List.of(
          "sluzbenik",
          "predsednik-komisije",
          "clan1",
          "clan2",
          "odlucilac",
          "udruzenje",
          "udruzenje2",
          "finansije",
          "kancelarija",
          "akademija",
          "organizator",
          "ministarstvo",
          "organizator2",
          "predavac",
          "polaznik",
          "kadrovi",
          "donator",
          "revizor",
          "administrator");

  @Bean
  Scene passwordsChosen(People people, Choosing choosing) {
    var representatives = IntStream.rangeClosed(1, 12).mapToObj("zastupnik%02d"::formatted);
    return Scene.of(
        "2026-11-02T09:00:00",
        "2026-11-02 3 passwords chosen",
        () ->
            Stream.concat(LISTED.stream(), representatives)
                .map(part -> people.withEmail(part + "@vezbaonica.example"))
                .flatMap(Optional::stream)
                .forEach(person -> choosing.choose(person, PASSWORD, "")));
  }
}

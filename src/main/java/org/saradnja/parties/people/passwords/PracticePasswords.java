package org.saradnja.parties.people.passwords;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
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
  Scene passwordsChosen(People people, Choosing choosing, Hashing hashing) {
    return Scene.of(
        "2026-11-02T09:00:00",
        "2026-11-02 3 passwords chosen",
        () -> {
          var everybody = everybody(people);
          var hashes = hashes(everybody.size(), hashing);
          for (int at = 0; at < everybody.size(); at++) {
            choosing.keep(everybody.get(at), hashes.get(at), "");
          }
        });
  }

  private static List<PersonId> everybody(People people) {
    var representatives = IntStream.rangeClosed(1, 12).mapToObj("zastupnik%02d"::formatted);
    return Stream.concat(LISTED.stream(), representatives)
        .map(part -> people.withEmail(part + "@vezbaonica.example"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Each with a salt of its own, on all cores: hashing is most of what this scene takes. */
  private static List<String> hashes(int count, Hashing hashing) {
    return IntStream.range(0, count).parallel().mapToObj(_ -> hashing.hash(PASSWORD)).toList();
  }
}

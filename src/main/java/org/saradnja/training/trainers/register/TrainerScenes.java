package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.register.Accreditation.Capacity;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trainers whom the news of 2019 names, and invented ones for the practice series. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class TrainerScenes {

  private static final String SUBJECT = "civilno-drustvo";
  private static final LocalDate FIRST_TRAINING = LocalDate.of(2019, 5, 9);
  private static final String NEWS =
      "вест Канцеларије за сарадњу са цивилним друштвом о обукама из 2019. године, без броја одлуке";

  private static final List<String> NAMED_IN_THE_NEWS =
      List.of("Јелена Јеринић", "Мирјана Станковић", "Небојша Ранчић", "Милена Бановић");
  private static final List<String> INVENTED = List.of("Зорица Примеровић", "Милутин Огледић");

  private final Listing listing;
  private final People people;

  TrainerScenes(Listing listing, People people) {
    this.listing = listing;
    this.people = people;
  }

  @Bean
  Scene trainersOf2019TakenOver() {
    return Scene.of(
        "2026-11-03T09:30:00",
        "2026-11-03 trainers of 2019 taken over",
        () -> {
          var ground = new Ground(FIRST_TRAINING, "", NEWS);
          NAMED_IN_THE_NEWS.forEach(name -> list(name, Optional.empty(), false, ground));
        });
  }

  @Bean
  Scene practiceTrainersAccredited() {
    return Scene.of(
        "2027-01-20T12:00:00",
        "2027-01-20 practice trainers accredited",
        () -> {
          var on = LocalDate.of(2027, 1, 20);
          INVENTED.forEach(name -> list(name, Optional.empty(), true, decided(name, on)));
          var speaker = people.withEmail("predavac@vezbaonica.example");
          list("Говорко Предавачевић", speaker, true, decided("Говорко Предавачевић", on));
        });
  }

  private static Ground decided(String name, LocalDate on) {
    return new Ground(on, "вежбовна одлука " + name.length() + "/2027", "");
  }

  private void list(String name, Optional<PersonId> person, boolean invented, Ground ground) {
    var academy = people.withEmail("akademija@vezbaonica.example").orElseThrow();
    var who = new SignedIn(academy, people.nameOf(academy).cyrillic());
    var trainer = listing.enter(who, Localised.ofCyrillic(name), person, invented);
    listing.accredit(who, trainer, new Listing.Wanted(SUBJECT, Capacity.LECTURER, ground));
  }
}

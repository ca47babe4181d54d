package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.saradnja.training.trainers.register.Fee.Work;
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
  private final Resting resting;
  private final PermanentList list;
  private final AccreditationTable accreditations;
  private final People people;

  TrainerScenes(
      Listing listing,
      Resting resting,
      PermanentList list,
      AccreditationTable accreditations,
      People people) {
    this.listing = listing;
    this.resting = resting;
    this.list = list;
    this.accreditations = accreditations;
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

  /** Amounts for practice: those of the regulation are not confirmed. */
  @Bean
  Scene feesForPracticeSet() {
    return Scene.of(
        "2027-01-11T09:00:00",
        "2027-01-11 fees for practice set",
        () -> {
          fee(Work.LECTURE, 2000);
          fee(Work.WORKSHOP, 2500);
          fee(Work.PREPARATION, 1000);
        });
  }

  @Bean
  Scene hoursConfirmed(Engaging engaging) {
    return Scene.of(
        "2027-03-16T09:00:00",
        "2027-03-16 hours of a trainer confirmed",
        () -> {
          var done = Map.of(Work.LECTURE, 8, Work.WORKSHOP, 4, Work.PREPARATION, 2);
          var trainer = named("Зорица Примеровић");
          engaging.confirm(academy(), trainer, new Hours("ocd-2027-vezbaonica", done, true));
        });
  }

  @Bean
  Scene accreditationSuspended() {
    return Scene.of(
        "2027-04-13T09:00:00",
        "2027-04-13 accreditation suspended",
        () -> {
          var held = accreditations.of(named("Милутин Огледић")).getFirst().value().id();
          var on = LocalDate.of(2027, 4, 13);
          var why = "Вежбовна провера услова из позива.";
          resting.suspend(academy(), held, on, "conditions-checked", why);
        });
  }

  private TrainerId named(String name) {
    return list.inOrder().stream()
        .filter(trainer -> trainer.name().cyrillic().equals(name))
        .map(Trainer::id)
        .findFirst()
        .orElseThrow();
  }

  private void fee(Work work, long dinars) {
    var basis = "вежбовна табела накнада, износи нису из прописа";
    var from = LocalDate.of(2027, 1, 11);
    listing.determineFee(academy(), new Fee(work, Dinars.of(dinars), from, basis));
  }

  private static Ground decided(String name, LocalDate on) {
    return new Ground(on, name.length() + "/2027 (вежба)", "");
  }

  private void list(String name, Optional<PersonId> person, boolean invented, Ground ground) {
    var who = academy();
    var trainer = listing.enter(who, Localised.ofCyrillic(name), person, invented);
    listing.accredit(who, trainer, new Listing.Wanted(SUBJECT, Capacity.LECTURER, ground));
  }

  private SignedIn academy() {
    var academy = people.withEmail("akademija@vezbaonica.example").orElseThrow();
    return new SignedIn(academy, people.nameOf(academy).cyrillic());
  }
}

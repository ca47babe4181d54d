package org.saradnja.training.trainers.calling;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Practice calls for trainers: decided, annulled, in selection, open, and being written. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class CallScenes {

  private static final String CONTACT = "Наука Учимировић, akademija@vezbaonica.example";
  private static final String ABOUT =
      "Вежбовни позив. Траже се предавачи који знају област из праксе и умеју да је пренесу"
          + " запосленима у јединицама локалне самоуправе.";
  private static final List<String> CONDITIONS = List.of("degree", "experience", "not-convicted");
  private static final List<String> CRITERIA =
      List.of("professional", "teaching", "works", "skills", "course");

  private final Calling calling;
  private final People people;

  CallScenes(Calling calling, People people) {
    this.calling = calling;
    this.people = people;
  }

  @Bean
  Scene firstTrainerCallPublished() {
    return Scene.of(
        "2026-11-09T10:00:00",
        "2026-11-09 call for trainers published",
        () -> {
          var id =
              publish(
                  "Позив за предаваче о сарадњи са цивилним друштвом",
                  List.of("civilno-drustvo"),
                  "3");
          post(id, List.of("napa", "mduls", "e-government-portal"), LocalDate.of(2026, 11, 9));
        });
  }

  @Bean
  Scene secondTrainerCallPublished() {
    return Scene.of(
        "2027-03-05T09:00:00",
        "2027-03-05 call for trainers published",
        () -> {
          var id =
              publish(
                  "Пролећни позив за предаваче о финансијама и општим актима",
                  List.of("javne-finansije", "opsti-akti"),
                  "5");
          post(id, List.of("napa", "mduls"), LocalDate.of(2027, 3, 5));
        });
  }

  @Bean
  Scene thirdTrainerCallPublished() {
    return Scene.of(
        "2027-04-12T09:00:00",
        "2027-04-12 call for trainers published",
        () -> {
          var id =
              publish(
                  "Позив за предаваче о етици и дигиталним вештинама",
                  List.of("etika-i-integritet", "digitalne-vestine"),
                  "3");
          post(id, List.of("napa"), LocalDate.of(2027, 4, 12));
        });
  }

  @Bean
  Scene mistakenTrainerCallPublished() {
    return Scene.of(
        "2026-11-16T10:00:00",
        "2026-11-16 mistaken call for trainers published",
        () -> publish("Позив за предаваче о општим актима", List.of("opsti-akti"), "3"));
  }

  @Bean
  Scene mistakenTrainerCallAnnulled(Annulling annulling, TrainerCalls calls) {
    return Scene.of(
        "2026-11-20T09:00:00",
        "2026-11-20 mistaken call for trainers annulled",
        () ->
            annulling.annul(
                academy(),
                calls.find("pred-2026-02").orElseThrow().id(),
                "Вежбовни разлог: у позиву је наведено погрешно радно искуство, па се расписује"
                    + " нови."));
  }

  /** Its term is too short, so that the refusal can be seen. */
  @Bean
  Scene trainerCallBegun() {
    return Scene.of(
        "2027-04-19T09:00:00",
        "2027-04-19 call for trainers begun",
        () -> draft("Јесењи позив за предаваче о управном поступку", List.of(), "3", "20", ABOUT));
  }

  private TrainerCallId publish(String title, List<String> subjects, String years) {
    var id = draft(title, subjects, years, "30", ABOUT);
    calling.publish(academy(), id, 1);
    return id;
  }

  private TrainerCallId draft(
      String title, List<String> subjects, String years, String days, String about) {
    var id = calling.begin(academy());
    var typed =
        new CallForm(
            title,
            about,
            subjects,
            "LECTURER",
            CONDITIONS,
            years,
            List.of("diploma"),
            CRITERIA,
            "60",
            days,
            CONTACT);
    calling.save(academy(), id, typed, 0);
    return id;
  }

  private void post(TrainerCallId id, List<String> places, LocalDate on) {
    places.forEach(place ->
        calling.post(
            academy(), id, new Place(place, "https://" + place + ".example/pozivi/1", on)));
  }

  private SignedIn academy() {
    var person = people.withEmail("akademija@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

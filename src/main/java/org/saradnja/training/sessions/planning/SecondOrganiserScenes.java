package org.saradnja.training.sessions.planning;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Another organiser prepares a series of its own, which the first one does not see. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class SecondOrganiserScenes {

  @Bean
  Scene seriesOfTheNetworkBegun(Planning planning, SessionScenes.Cast cast) {
    return Scene.of(
        "2027-03-02T09:00:00",
        "2027-03-02 the second organiser begins a series",
        () -> {
          var person = cast.people().withEmail("organizator2@vezbaonica.example").orElseThrow();
          var who = new SignedIn(person, cast.people().nameOf(person).cyrillic());
          var programme =
              cast.programmes().find(new ProgrammeCode("saradnja-sa-ocd"), 2027).orElseThrow().id();
          planning.begin(
              who,
              new SeriesContent(
                  new SeriesCode("mreza-2027"),
                  programme,
                  "Вежбовна мрежа: сарадња са удружењима",
                  "Вежбовна серија у припреми. Припрема је измишљена мрежа општина.",
                  List.of()),
              "");
        });
  }
}

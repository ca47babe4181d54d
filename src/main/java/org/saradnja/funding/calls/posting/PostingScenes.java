package org.saradnja.funding.calls.posting;

import java.time.LocalDate;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the calls of Вежбаоница stand: the first and the third everywhere, the second not yet. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class PostingScenes {

  private static final String SITE = "own-site";
  private static final String PORTAL = "e-government-portal";

  private final Posting posting;
  private final People people;

  PostingScenes(Posting posting, People people) {
    this.posting = posting;
    this.people = people;
  }

  @Bean
  Scene firstCallPosted() {
    return Scene.of(
        "2027-01-25T11:00:00",
        "2027-01-25 places of call 1 recorded",
        () -> {
          page("VEZ-2027-01", SITE, "https://vezbaonica.example/konkursi/1", 25, 1);
          page("VEZ-2027-01", PORTAL, "https://portal.example/konkursi/vezbaonica-1", 25, 1);
        });
  }

  @Bean
  Scene thirdCallPosted() {
    return Scene.of(
        "2027-04-07T12:30:00",
        "2027-04-07 places of call 3 recorded",
        () -> {
          page("VEZ-2027-03", SITE, "https://vezbaonica.example/konkursi/3", 7, 4);
          page("VEZ-2027-03", PORTAL, "https://portal.example/konkursi/vezbaonica-3", 7, 4);
          posting.post(
              officer(),
              new CallCode("VEZ-2027-03"),
              new Place(
                  "official-gazette",
                  "",
                  "Вежбовни лист општине, бр. 4/2027",
                  LocalDate.of(2027, 4, 7)));
        });
  }

  @Bean
  Scene secondCallPostedInOnePlace() {
    return Scene.of(
        "2027-04-12T10:15:00",
        "2027-04-12 one place of call 2 recorded",
        () -> page("VEZ-2027-02", SITE, "https://vezbaonica.example/konkursi/2", 12, 4));
  }

  private void page(String call, String place, String link, int day, int month) {
    posting.post(
        officer(), new CallCode(call), new Place(place, link, "", LocalDate.of(2027, month, day)));
  }

  private SignedIn officer() {
    var person = people.withEmail("sluzbenik@vezbaonica.example").orElseThrow();
    return new SignedIn(person, people.nameOf(person).cyrillic());
  }
}

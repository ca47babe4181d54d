package org.saradnja.parties.people.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.CountedTrips;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How often a desk goes to the database. Every module lays its part on the page, so what all of
 * them need to know is asked once, and nobody is charged for the trainings of all others.
 */
@PracticeWorld
class DeskTripsTest {

  @Autowired private MockMvcTester web;
  @Autowired private People people;

  @ParameterizedTest
  @CsvSource({
    "revizor, 20",
    "administrator, 20",
    "udruzenje, 50",
    "sluzbenik, 130",
    "kadrovi, 110",
    "polaznik, 95",
    "organizator, 95",
    "predavac, 50"
  })
  void aDeskAsksNothingManyTimesThatItKnows(String account, int most) {
    var who = people.withEmail(account + "@vezbaonica.example").orElseThrow();
    CountedTrips.taken();

    var answer = web.get().uri("/rad").with(Signed.as(new SignedIn(who, account))).exchange();

    var taken = CountedTrips.takenAtLast();
    assertThat(answer).hasStatusOk();
    assertThat(times(taken, "from mandate where person")).as("mandates").isLessThanOrEqualTo(2);
    assertThat(times(taken, "'correction' as kind")).as("calendars").isLessThanOrEqualTo(1);
    assertThat(taken).as("%s", often(taken)).hasSizeLessThanOrEqualTo(most);
  }

  private static long times(List<String> taken, String what) {
    return taken.stream()
        .filter(statement -> statement.replaceAll("\\s+", " ").contains(what))
        .count();
  }

  private static Map<String, Long> often(List<String> taken) {
    return taken.stream().collect(groupingBy(statement -> statement, counting()));
  }
}

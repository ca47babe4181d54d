package org.saradnja.funding.calls.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PlaceTableTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
  private static final Place PORTAL =
      new Place("e-government-portal", "https://portal.example/konkurs", "", DAY);
  private static final Place GAZETTE =
      new Place("official-gazette", "", "Службени лист 3/27", DAY.plusDays(2));

  @Autowired private PlaceTable places;
  @Autowired private JdbcClient jdbc;

  private final CallId call = new CallId(UUID.randomUUID());
  private final PersonId officer = new PersonId(UUID.randomUUID());

  @BeforeEach
  void thereIsACall() {
    jdbc.sql(
            """
            insert into call
              (id, code, unit, stage, text, saved_at, saved_by, published_at, last_day, closes_at,
               digest, version)
            values
              (:id, 'VEZ-2027-91', 'vezbaonica', 'PUBLISHED', '{}', now(), :id, now(),
               '2027-02-16', now() + interval '15 days', :digest, 1)
            """)
        .param("id", call.value())
        .param("digest", Digest.ofText("{}").hex())
        .update();
  }

  @Test
  void placesAreReadInTheOrderOfTheirDays() {
    places.put(call, GAZETTE, NOW, officer);
    places.put(call, PORTAL, NOW, officer);

    assertThat(places.of(call)).containsExactly(PORTAL, GAZETTE);
    assertThat(places.of(new CallId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aPlaceThatIsRecordedAgainIsCorrected() {
    places.put(call, PORTAL, NOW, officer);
    var corrected = new Place(PORTAL.place(), "https://portal.example/drugi", "", DAY.plusDays(1));

    places.put(call, corrected, NOW.plusSeconds(60), officer);

    assertThat(places.of(call)).containsExactly(corrected);
  }

  @Test
  void aPlaceHasAnAddressOfTheWebOrAnIssue() {
    refuses("a_place_has_an_address_or_an_issue", new Place("newspaper", "", "", DAY));
    refuses("a_place_has_an_address_or_an_issue", new Place("newspaper", "https://a.b", "3", DAY));
    refuses("an_address_is_one_of_the_web", new Place("newspaper", "javascript:x", "", DAY));
  }

  private void refuses(String constraint, Place place) {
    Refused.by(constraint, jdbc, () -> places.put(call, place, NOW, officer));
  }
}

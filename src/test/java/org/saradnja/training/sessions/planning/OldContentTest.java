package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent.Room;
import org.saradnja.training.sessions.SessionContent.Venue;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.TrainingSession.Identity;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trainings that were written when a venue had one room in one field. */
@DatabaseTest
class OldContentTest {

  private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);

  @Autowired private SeriesTable series;
  @Autowired private SessionTable sessions;
  @Autowired private JdbcClient jdbc;

  private Planned planned;

  @BeforeEach
  void aTraining() {
    var id = new SeriesId(UUID.randomUUID());
    var content =
        new SeriesContent(
            new SeriesCode("staro"), new ProgrammeId(new UUID(0, 1)), "Серија", "", List.of());
    series.insert(SeriesTable.Row.of(id, content, "organizator", true, ""));
    var identity =
        new Identity(new SessionId(UUID.randomUUID()), new SessionCode("staro-subotica"), id);
    planned = new Planned(identity, SampleTraining.on(FIRST));
    sessions.insert(planned, NOW);
  }

  @ParameterizedTest(name = "{0}, {1} of {2}")
  @CsvSource({
    "Велика сала, 40, Градска кућа, Велика сала",
    "'Сала 1, Сала 2', 60, Градска кућа, 'Сала 1, Сала 2'",
    "'', 25, Градска кућа, Сала"
  })
  void theRoomOfThenIsTheOnlyRoomOfNow(String room, int capacity, String venue, String name) {
    written(room, capacity, venue);

    migrate();

    assertThat(venue())
        .isEqualTo(
            new Venue(
                venue, "Трг слободе 1", List.of(new Room(name, capacity, "")), "без степеника"));
  }

  @Test
  void ofATrainingOfThePastNoRoomIsMadeUp() {
    written("", 40, "");

    migrate();

    assertThat(venue().rooms()).isEmpty();
  }

  @Test
  void nothingElseIsChangedAndNothingTwice() {
    written("Велика сала", 40, "Градска кућа");
    migrate();
    var once = sessions.get(planned.id());

    migrate();

    assertThat(sessions.get(planned.id())).isEqualTo(once);
    assertThat(once.toDomain().content().agenda()).isEqualTo(planned.content().agenda());
    assertThat(once.toDomain().content().terms()).isEqualTo(planned.content().terms());
    assertThat(once.content()).doesNotContain("capacity", "\"room\"");
  }

  @Test
  void whatIsWrittenTodayStaysAsItIs() {
    migrate();

    assertThat(sessions.get(planned.id()).toDomain()).isEqualTo(planned);
  }

  private Venue venue() {
    return sessions.get(planned.id()).toDomain().content().venue();
  }

  private void written(String room, int capacity, String venue) {
    jdbc.sql(
            """
            update training_session
               set content = jsonb_set(content, '{venue}', jsonb_build_object(
                     'name', cast(:venue as text), 'address', 'Трг слободе 1',
                     'room', cast(:room as text), 'capacity', cast(:capacity as integer),
                     'accessibility', 'без степеника'))
             where id = :id
            """)
        .param("venue", venue)
        .param("room", room)
        .param("capacity", capacity)
        .param("id", planned.id().value())
        .update();
  }

  private void migrate() {
    try (var file =
        new ClassPathResource("db/migration/V216__rooms_of_a_venue.sql").getInputStream()) {
      jdbc.sql(new String(file.readAllBytes(), StandardCharsets.UTF_8)).update();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}

package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refusals;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent.Room;
import org.saradnja.training.sessions.SessionContent.Venue;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.planning.TrainingSession.Identity;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class StoredSeriesTest {

  private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);

  @Autowired private SeriesTable series;
  @Autowired private SessionTable sessions;
  @Autowired private JdbcClient jdbc;

  private final SeriesId id = new SeriesId(UUID.randomUUID());
  private Planned planned;

  @BeforeEach
  void begin() {
    series.insert(SeriesTable.Row.of(id, content("skladiste"), "organizator", true, ""));
    var identity =
        new Identity(new SessionId(UUID.randomUUID()), new SessionCode("skladiste-subotica"), id);
    planned = new Planned(identity, SampleTraining.on(FIRST));
    sessions.insert(planned, NOW);
  }

  @Test
  void theFirstAnnouncementMakesItPublicAndLaterOnesDoNotMoveTheMoment() {
    series.announce(id, NOW);
    series.announce(id, NOW.plusSeconds(60));

    var announced = series.get(id).announcedAt();
    assertThat(announced).isEqualTo(NOW.atOffset(ZoneOffset.UTC));
  }

  @Test
  void whatIsSaidOtherwiseLeavesTheOrganiserAndTheSource() {
    series.update(series.get(id).saying(content("drugo-ime"), 0));

    var row = series.get(id);
    assertThat(row.code()).isEqualTo("drugo-ime");
    assertThat(row.organiser()).isEqualTo("organizator");
    assertThat(row.invented()).isTrue();
    assertThat(row.version()).isEqualTo(1);
    assertThat(series.find(new SeriesCode("skladiste"))).isEmpty();
  }

  @Test
  void twoSeriesNeverShareACode() {
    var second =
        SeriesTable.Row.of(new SeriesId(UUID.randomUUID()), content("skladiste"), "x", true, "");

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> series.insert(second))
        .withMessageContaining("one_series_for_a_code");
  }

  @Test
  void roomsAreKeptWithTheirSeatsAndHowOneGetsIn() {
    var venue = sessions.get(planned.id()).toDomain().content().venue();

    assertThat(venue)
        .isEqualTo(
            new Venue(
                "Градска кућа",
                "Трг слободе 1",
                List.of(
                    new Room("Мала сала", 12, "други спрат, лифт"),
                    new Room("Велика сала", 40, "")),
                "без степеника"));
  }

  @ParameterizedTest
  @CsvSource({
    "stage = 'GONE', a_training_has_a_known_stage",
    "first_day = last_day + 1, a_training_ends_after_it_begins",
    "seats = 0, a_training_has_seats",
    "stage = 'ANNOUNCED', an_announced_training_has_its_moment",
    "cancel_reason = 'а', a_cancelled_training_says_when_and_why"
  })
  void aRowThatContradictsItselfIsNotKept(String change, String rule) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql("update training_session set " + change).update())
        .withMessageContaining(rule);
  }

  @Test
  void theLogLeadsToATrainingOnceItIsAnnounced() {
    var open = new PublicSessions(sessions);
    var name = planned.id().subject();
    assertThat(open.find(name)).isEmpty();

    sessions.update(planned.announce(NOW, FIRST.minusDays(20)), 0, NOW);

    assertThat(open.find(name).orElseThrow().href()).isEqualTo("/obuke/skladiste-subotica");
    assertThat(open.find(name).orElseThrow().label()).isEqualTo("skladiste-subotica Суботица");
    assertThat(open.find("session:није")).isEmpty();
    assertThat(open.find("call:" + planned.id().value())).isEmpty();
    assertThat(open.find(new SessionId(UUID.randomUUID()).subject())).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotKnown() {
    Refusals.asUnknown(() -> series.get(new SeriesId(UUID.randomUUID())));
    Refusals.asUnknown(() -> sessions.get(new SessionId(UUID.randomUUID())));
    assertThat(sessions.find(new SessionCode("nema-je"))).isEmpty();
  }

  private static SeriesContent content(String code) {
    return new SeriesContent(
        new SeriesCode(code),
        new ProgrammeId(new UUID(0, 1)),
        "Пробна серија",
        "О серији.",
        List.of(new Support(Support.Part.DONOR, "Донатор", "Donor")));
  }
}

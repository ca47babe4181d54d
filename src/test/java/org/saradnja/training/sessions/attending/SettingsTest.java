package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The rules of attendance, and what an organiser sets instead. */
@ApplicationTest
@Transactional
class SettingsTest {

  private static final AttendanceSettings BY_THE_RULES =
      new AttendanceSettings(2, Duration.ofMinutes(30), Duration.ofSeconds(30));

  @Autowired private Settings settings;
  @Autowired private SettingTable own;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"2019-04-02", "2027-03-11", "2031-10-05"})
  void aTrainingIsKeptByTheRulesUntilItsOrganiserSaysOtherwise(LocalDate firstDay) {
    var training = on(firstDay);
    assertThat(settings.of(training)).isEqualTo(BY_THE_RULES);

    var strict = new AttendanceSettings(3, Duration.ofMinutes(5), Duration.ofSeconds(20));
    own.put(training.id(), strict);

    assertThat(settings.of(training)).isEqualTo(strict);
    assertThat(own.find(training.id())).contains(strict);
    assertThat(settings.of(on(firstDay))).as("another training").isEqualTo(BY_THE_RULES);
  }

  @Test
  void theLastOfSeveralSettingsHolds() {
    var training = on(LocalDate.parse("2027-03-11"));
    own.put(training.id(), BY_THE_RULES);
    var later = new AttendanceSettings(6, Duration.ZERO, Duration.ofSeconds(300));

    own.put(training.id(), later);

    assertThat(own.find(training.id())).contains(later);
  }

  @Test
  void aRuleThatChangesLaterChangesNoListOfThePast() {
    jdbc.sql("update rule set valid_until = '2029-12-31' where key = 'attendance-points'").update();
    jdbc.sql(
            """
            insert into rule
              (code, key, value, unit, options, direction, start_event, other_start, valid_from,
               act, article, article_confirmed, source_kind, note)
            values
              ('R-175', 'attendance-points', '4', 'count', '', 'NONE', 'NONE', 'NONE',
               '2030-01-01', 'platform-default', '', true, 'DESIGN', '')
            """)
        .update();

    assertThat(settings.of(on(LocalDate.parse("2029-12-31"))).points()).isEqualTo(2);
    assertThat(settings.of(on(LocalDate.parse("2030-01-01"))).points()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 30, 30, a_day_has_signature_points",
    "7, 30, 30, a_day_has_signature_points",
    "2, 241, 30, late_is_counted_in_minutes",
    "2, 30, 9, a_room_code_stays_a_while",
    "2, 30, 301, a_room_code_stays_a_while",
  })
  void settingsThatMakeNoSenseAreRefused(int points, int minutes, int seconds, String constraint) {
    var wrong =
        new AttendanceSettings(points, Duration.ofMinutes(minutes), Duration.ofSeconds(seconds));
    var session = new SessionId(UUID.randomUUID());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> own.put(session, wrong))
        .withMessageContaining(constraint);
  }

  private static Session on(LocalDate firstDay) {
    var id = UUID.randomUUID();
    return new Session(
        new SessionId(id),
        new SessionCode("proba-" + id.toString().substring(0, 8)),
        new SeriesId(id),
        new ProgrammeId(id),
        new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
        List.of(new DayBlock(1, firstDay, LocalTime.of(9, 0), LocalTime.of(15, 0))),
        20,
        "organizator",
        false);
  }
}

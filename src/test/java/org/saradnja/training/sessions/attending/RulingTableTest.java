package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.attending.RulingTable.Correction;
import org.saradnja.training.sessions.attending.RulingTable.Key;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RulingTableTest {

  private static final Instant NOON = Instant.parse("2027-04-22T10:00:00.000001Z");
  private static final DayState NOTHING = new DayState(new TreeMap<>(), Ruling.NONE);
  private static final DayState SIGNED = new DayState(new TreeMap<>(Map.of(1, NOON)), Ruling.NONE);

  @Autowired private RulingTable rulings;
  @Autowired private JdbcClient jdbc;

  private final EnrolmentId ana = new EnrolmentId(UUID.randomUUID());
  private final EnrolmentId ivo = new EnrolmentId(UUID.randomUUID());

  @ParameterizedTest
  @MethodSource
  void keepsEveryRuling(Ruling ruling) {
    rulings.put(ana, 2, ruling);

    assertThat(rulings.of(ana, 2)).isEqualTo(ruling);
    assertThat(rulings.of(ana, 1)).as("another day").isEqualTo(Ruling.NONE);
  }

  static Stream<Ruling> keepsEveryRuling() {
    return Stream.of(
        Ruling.NONE,
        new Ruling(Optional.of(0), ""),
        new Ruling(Optional.of(45), ""),
        new Ruling(Optional.empty(), "Службени пут „по налогу“."));
  }

  @Test
  void theLastRulingOfADayHolds() {
    rulings.put(ana, 1, new Ruling(Optional.of(10), ""));
    rulings.put(ana, 1, new Ruling(Optional.empty(), "болест"));
    rulings.put(ivo, 1, new Ruling(Optional.of(5), ""));

    assertThat(rulings.all(List.of(ana, ivo)))
        .containsOnlyKeys(new Key(ana, 1), new Key(ivo, 1))
        .containsEntry(new Key(ana, 1), new Ruling(Optional.empty(), "болест"));
    assertThat(rulings.all(List.of())).isEmpty();
  }

  @Test
  void latenessIsNeverNegative() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> rulings.put(ana, 1, new Ruling(Optional.of(-1), "")))
        .withMessageContaining("lateness_is_not_negative");
  }

  @Test
  void whatWasRuledOfAWalkInIsRuledOfTheParticipant() {
    rulings.put(ivo, 1, new Ruling(Optional.of(20), ""));
    rulings.put(ivo, 2, new Ruling(Optional.empty(), "болест"));
    rulings.put(ana, 2, new Ruling(Optional.of(0), ""));

    rulings.join(ivo, ana);

    assertThat(rulings.of(ana, 1)).isEqualTo(new Ruling(Optional.of(20), ""));
    assertThat(rulings.of(ana, 2))
        .as("what was ruled of the participant stays")
        .isEqualTo(new Ruling(Optional.of(0), ""));
  }

  @Test
  void correctionsAreReadInTheOrderInWhichTheyWereMade() {
    var second = correction(ana, 1, SIGNED, NOTHING, "Ипак није.", NOON.plusSeconds(60));
    var first = correction(ana, 1, NOTHING, SIGNED, "Читач није радио.", NOON);
    rulings.insert(second);
    rulings.insert(first);
    rulings.insert(correction(ana, 2, NOTHING, SIGNED, "Други дан.", NOON));

    assertThat(rulings.corrections(List.of(ana, ivo), 1).get(ana)).containsExactly(first, second);
    assertThat(rulings.corrections(List.of(ivo), 1)).isEmpty();
  }

  @Test
  void theTraceOfAWalkInStaysWithTheParticipantAfterTheyAreJoined() {
    rulings.insert(correction(ivo, 1, NOTHING, SIGNED, "Пре спајања.", NOON));
    rulings.insert(correction(ana, 1, NOTHING, SIGNED, "После спајања.", NOON.plusSeconds(60)));
    joined(ivo, ana);

    assertThat(rulings.corrections(List.of(ana), 1).get(ana))
        .extracting(Correction::reason)
        .containsExactly("Пре спајања.", "После спајања.");
    assertThat(rulings.corrections(List.of(ivo), 1)).isEmpty();
  }

  @Test
  void aCorrectionSaysWhyAndChangesSomething() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> rulings.insert(correction(ana, 1, NOTHING, SIGNED, "", NOON)))
        .withMessageContaining("a_correction_says_why");
  }

  @Test
  void aCorrectionThatChangesNothingIsRefused() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> rulings.insert(correction(ana, 1, SIGNED, SIGNED, "Тек тако.", NOON)))
        .withMessageContaining("a_correction_changes_something");
  }

  @Test
  void aTraceIsNeverChanged() {
    rulings.insert(correction(ana, 1, NOTHING, SIGNED, "Читач није радио.", NOON));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update attendance_correction set reason = 'x'").update())
        .withMessageContaining("What was seen stays");
  }

  private static Correction correction(
      EnrolmentId who, int day, DayState before, DayState after, String reason, Instant at) {
    return new Correction(
        who, day, before, after, reason, at, new UUID(0, 1), new PersonId(new UUID(0, 2)));
  }

  private void joined(EnrolmentId walkIn, EnrolmentId with) {
    jdbc.sql(
            """
            insert into walk_in
              (id, session, name_cyrillic, name_latin, employer, email, taken_at, taken_by,
               enrolment, merged_at, merged_by, merged_person)
            values (:id, :id, 'Иво', 'Ivo', 'Дом', '', :at, :id, :with, :at, :id, :id)
            """)
        .param("id", walkIn.value())
        .param("with", with.value())
        .param("at", NOON.atOffset(ZoneOffset.UTC))
        .update();
  }
}

package org.saradnja.training.sessions.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.signing.SignedSheetTable.SignedSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SignedSheetTableTest {

  private static final Instant NOON = Instant.parse("2027-03-12T11:00:00.000001Z");

  @Autowired private SignedSheetTable sheets;
  @Autowired private JdbcClient jdbc;

  private final SessionId session = new SessionId(UUID.randomUUID());

  @ParameterizedTest
  @CsvSource({"12, 12", "12, 0", "12, 5"})
  void keepsASheetWithWhatItAdded(int signatures, int fresh) {
    var sheet = sheet(1, signatures, fresh, NOON);

    sheets.insert(sheet);

    assertThat(sheets.of(session, 1)).containsExactly(sheet);
  }

  @Test
  void sheetsOfADayAreReadInTheOrderInWhichTheyWereKeyedIn() {
    var later = sheet(1, 3, 0, NOON.plusSeconds(60));
    var earlier = sheet(1, 9, 9, NOON);
    sheets.insert(later);
    sheets.insert(earlier);
    sheets.insert(sheet(2, 1, 1, NOON));

    assertThat(sheets.of(session, 1)).containsExactly(earlier, later);
    assertThat(sheets.of(session, 3)).isEmpty();
    assertThat(sheets.of(new SessionId(UUID.randomUUID()), 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 4", "3, -1"})
  void aSheetAddsNoMoreThanStandsOnIt(int signatures, int fresh) {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> sheets.insert(sheet(1, signatures, fresh, NOON)))
        .withMessageContaining("a_sheet_counts_what_it_adds");
  }

  @Test
  void aSheetIsKeptOnce() {
    var sheet = sheet(1, 3, 3, NOON);
    sheets.insert(sheet);

    assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> sheets.insert(sheet));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update signed_sheet set signatures = 0, fresh = 0", "delete from signed_sheet"})
  void theEvidenceIsNeverChanged(String change) {
    sheets.insert(sheet(1, 3, 3, NOON));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What was seen stays");
  }

  private SignedSheet sheet(int day, int signatures, int fresh, Instant at) {
    return new SignedSheet(
        UUID.randomUUID(),
        session,
        day,
        new FileId(UUID.randomUUID()),
        signatures,
        fresh,
        at,
        UUID.randomUUID(),
        new PersonId(UUID.randomUUID()));
  }
}

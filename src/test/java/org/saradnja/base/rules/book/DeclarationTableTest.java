package org.saradnja.base.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RecordedDeclaration;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.Withdrawal;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was declared about the calendar, and the calendar that follows from it. */
@DatabaseTest
class DeclarationTableTest {

  private static final Instant NOW = Instant.parse("2027-04-20T08:14:32.123456Z");
  private static final Actor OFFICE =
      new Actor(UUID.randomUUID(), "institution:kancelarija", "national_office");
  private static final Provision ACT = new Provision("Одлука Владе, 12/2027", "2", true);
  private static final LocalDate A_MONDAY = LocalDate.parse("2027-06-14");
  private static final LocalDate A_SATURDAY = LocalDate.parse("2027-06-19");

  @Autowired private DeclarationTable declarations;
  @Autowired private CalendarTable table;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @MethodSource
  void keepsEveryKind(Declaration declaration) {
    insert(new Correction(A_MONDAY, false, "Дан жалости", ACT), NOW.minusSeconds(60));
    insert(suspension(30, "Ванредно стање"), NOW.minusSeconds(60));

    insert(declaration, NOW);

    assertThat(declarations.all().getFirst())
        .isEqualTo(new RecordedDeclaration(declaration, Optional.of(NOW)));
  }

  static Stream<Declaration> keepsEveryKind() {
    return Stream.of(
        new Correction(A_MONDAY, false, "Дан жалости", ACT),
        new Correction(A_SATURDAY, true, "Одрађује се нерадни дан", ACT),
        suspension(30, "Ванредно стање"),
        new Withdrawal(A_MONDAY, Withdrawal.Of.DAY, "Објављено грешком", ACT),
        new Withdrawal(A_MONDAY, Withdrawal.Of.SUSPENSION, "Стање је укинуто", ACT));
  }

  @Test
  void theLastDeclarationAboutADayHolds() {
    insert(new Correction(A_SATURDAY, true, "Одрађује се", ACT), NOW);
    assertThat(table.calendar().isWorkingDay(A_SATURDAY)).isTrue();

    insert(new Correction(A_SATURDAY, false, "Ипак се не ради", ACT), NOW.plusSeconds(1));
    assertThat(table.calendar().isWorkingDay(A_SATURDAY)).isFalse();
    assertThat(declarations.all())
        .as("both stay in the book")
        .filteredOn(one -> one.declaration().from().equals(A_SATURDAY))
        .hasSize(2);
  }

  @Test
  void whatWasWithdrawnLeavesTheCalendarAndStaysInTheBook() {
    insert(new Correction(A_MONDAY, false, "Дан жалости", ACT), NOW);
    assertThat(table.calendar().isWorkingDay(A_MONDAY)).isFalse();

    insert(
        new Withdrawal(A_MONDAY, Withdrawal.Of.DAY, "Објављено грешком", ACT), NOW.plusSeconds(1));

    assertThat(table.calendar().isWorkingDay(A_MONDAY)).isTrue();
    assertThat(declarations.all())
        .filteredOn(one -> one.declaration().from().equals(A_MONDAY))
        .extracting(one -> one.declaration().reason())
        .containsExactly("Објављено грешком", "Дан жалости");
  }

  @Test
  void aSuspensionIsProlongedByOneFromTheSameDay() {
    insert(suspension(30, "Ванредно стање"), NOW);
    insert(suspension(60, "Ванредно стање је продужено"), NOW.plusSeconds(1));

    assertThat(table.calendar().suspensions())
        .filteredOn(one -> one.from().equals(A_MONDAY))
        .extracting(Suspension::extraDays)
        .containsExactly(60);
  }

  @Test
  void theSuspensionOf2020CameWithTheBook() {
    assertThat(declarations.all())
        .filteredOn(one -> one.recordedAt().isEmpty())
        .extracting(one -> one.declaration().from())
        .contains(LocalDate.parse("2020-03-15"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update calendar_correction set working = not working",
        "delete from calendar_correction",
        "truncate calendar_correction",
        "update term_suspension set extra_days = 1",
        "delete from term_suspension",
        "truncate term_suspension",
      })
  void whatWasDeclaredIsNeverErased(String statement) {
    insert(new Correction(A_MONDAY, false, "Дан жалости", ACT), NOW);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(statement).update());
  }

  private void insert(Declaration declaration, Instant at) {
    switch (declaration) {
      case Correction day -> declarations.insert(day, OFFICE, at);
      case Suspension suspension -> declarations.insert(suspension, OFFICE, at);
      case Withdrawal withdrawal -> declarations.insert(withdrawal, OFFICE, at);
    }
  }

  private static Suspension suspension(int extraDays, String reason) {
    return new Suspension(A_MONDAY, A_MONDAY.plusDays(20), extraDays, reason, ACT);
  }
}

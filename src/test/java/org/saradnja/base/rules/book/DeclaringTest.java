package org.saradnja.base.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.CalendarBook;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.DayDeclared;
import org.saradnja.base.rules.DeclarationWithdrawn;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RecordedDeclaration;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.TermsSuspended;
import org.saradnja.base.rules.Withdrawal;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
@Import({Declaring.class, DeclaringTest.Now.class})
class DeclaringTest {

  private static final Instant NOW = Instant.parse("2027-04-20T08:14:00Z");
  private static final Actor OFFICE =
      new Actor(UUID.randomUUID(), "institution:kancelarija", "national_office");
  private static final LocalDate FRIDAY = LocalDate.of(2027, 11, 12);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 10);
  private static final Provision ACT =
      new Provision("Одлука 05-1/2027, Службени гласник РС 33/2027", "2", true);
  private static final Correction MOURNING = new Correction(FRIDAY, false, "Дан жалости", ACT);
  private static final Suspension FLOODS =
      new Suspension(MAY, MAY.plusDays(20), 30, "Поплаве", ACT);

  @Autowired private CalendarBook book;
  @Autowired private CalendarTable calendar;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;

  @Test
  void whatIsDeclaredCountsAtOnceAndIsAnAct() {
    book.declare(MOURNING, OFFICE);
    book.declare(FLOODS, OFFICE);

    assertThat(calendar.calendar().corrections()).containsExactly(MOURNING);
    assertThat(calendar.calendar().suspensions()).contains(FLOODS).hasSize(2);
    assertThat(events.stream(DayDeclared.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.at()).isEqualTo(NOW);
          assertThat(act.actor()).isEqualTo(OFFICE);
          assertThat(act.subject()).isEqualTo("calendar:2027-11-12");
          assertThat(act.working()).isFalse();
        });
    assertThat(events.stream(TermsSuspended.class))
        .singleElement()
        .satisfies(act -> assertThat(act.until()).isEqualTo("2027-05-30"));
  }

  @Test
  void theLastRecordOfADayHoldsAndTheEarlierStay() {
    var prolonged = new Suspension(MAY, MAY.plusDays(40), 30, "Поплаве и даље", ACT);
    book.declare(FLOODS, OFFICE);
    book.declare(prolonged, OFFICE);

    assertThat(calendar.calendar().suspensions()).contains(prolonged).doesNotContain(FLOODS);
    assertThat(book.history())
        .extracting(RecordedDeclaration::declaration)
        .contains(prolonged, FLOODS);
  }

  @Test
  void whatIsWithdrawnNoLongerCountsAndStaysOnRecord() {
    var day = new Withdrawal(FRIDAY, Withdrawal.Of.DAY, "Одлука укинута", ACT);
    var suspension = new Withdrawal(MAY, Withdrawal.Of.SUSPENSION, "Погрешан дан", ACT);
    book.declare(MOURNING, OFFICE);
    book.declare(FLOODS, OFFICE);
    book.declare(day, OFFICE);
    book.declare(suspension, OFFICE);

    assertThat(calendar.calendar().corrections()).isEmpty();
    assertThat(calendar.calendar().suspensions()).hasSize(1);
    assertThat(book.history())
        .contains(
            new RecordedDeclaration(MOURNING, Optional.of(NOW)),
            new RecordedDeclaration(FLOODS, Optional.of(NOW)),
            new RecordedDeclaration(day, Optional.of(NOW)),
            new RecordedDeclaration(suspension, Optional.of(NOW)))
        .hasSize(5);
    assertThat(book.history().getLast().recordedAt()).isEmpty();
    assertThat(events.stream(DeclarationWithdrawn.class))
        .extracting(DeclarationWithdrawn::of)
        .containsExactly(Withdrawal.Of.DAY, Withdrawal.Of.SUSPENSION);
  }

  @Test
  void aRefusedDeclarationLeavesNothing() {
    var past = new Correction(LocalDate.of(2027, 4, 19), false, "Касно", ACT);

    assertThatExceptionOfType(ActRefused.class).isThrownBy(() -> book.declare(past, OFFICE));
    assertThat(calendar.calendar().corrections()).isEmpty();
    assertThat(events.stream(DayDeclared.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update calendar_correction set working = true",
        "delete from calendar_correction",
        "delete from term_suspension",
        "truncate term_suspension"
      })
  void nothingThatWasDeclaredIsChanged(String change) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("stays on record");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "('2027-05-01', true, 'због', ' ', true, false, null)",
        "('2027-05-01', true, ' ', 'Одлука', true, false, null)",
        "('2027-05-01', true, 'због', 'Одлука', true, true, null)",
        "('2027-05-01', true, 'због', 'Одлука', true, false, '2027-04-20T00:00:00Z')",
        "('2100-05-01', true, 'због', 'Одлука', true, false, null)",
      })
  void theTableRefuses(String row) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into calendar_correction
                      (day, working, reason, act, confirmed, withdrawn, recorded_at)
                    values %s
                    """
                        .formatted(row))
                .update())
        .withMessageContaining("correction");
  }

  static class Now {
    @Bean
    LegalTime time() {
      return LegalTime.physical(Clock.fixed(NOW, Office.ZONE));
    }
  }
}

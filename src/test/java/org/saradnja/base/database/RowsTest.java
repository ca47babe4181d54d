package org.saradnja.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RowsTest {

  @Autowired private JdbcClient jdbc;

  @Test
  void aComponentIsTheColumnOfItsNameInOtherOrderToo() {
    var row =
        jdbc.sql(
                """
                select date '2027-03-12' as due_on,
                       timestamptz '2027-03-12T14:00:00Z' as sent_at,
                       'OPEN' as stage, 12.50 as share, true as is_open, 7 as version,
                       9000000000 as amount_in_paras, null::text as remark,
                       uuid '00000000-0000-0004-0000-000000000004' as id
                """)
            .query(Rows.of(EveryKind.class))
            .single();

    assertThat(row)
        .isEqualTo(
            new EveryKind(
                new UUID(4, 4),
                Stage.OPEN,
                LocalDate.of(2027, 3, 12),
                OffsetDateTime.of(2027, 3, 12, 14, 0, 0, 0, ZoneOffset.UTC),
                new BigDecimal("12.50"),
                true,
                7,
                9_000_000_000L,
                null));
  }

  @Test
  void aColumnThatNobodyWantsIsLeft() {
    assertThat(jdbc.sql("select 1 as a, 2 as b").query(Rows.of(OnlyA.class)).list())
        .containsExactly(new OnlyA(1));
  }

  @Test
  void nothingIsNotANumber() {
    assertThatExceptionOfType(ConversionFailedException.class)
        .isThrownBy(() -> jdbc.sql("select null::int as a").query(Rows.of(OnlyA.class)).single());
  }

  @Test
  void aColumnThatIsMissingIsADefect() {
    assertThatExceptionOfType(BadSqlGrammarException.class)
        .isThrownBy(() -> jdbc.sql("select 1 as b").query(Rows.of(OnlyA.class)).list());
  }

  @Test
  void whatTheRecordRefusesIsRefused() {
    assertThatExceptionOfType(Exception.class)
        .isThrownBy(() -> jdbc.sql("select -1 as a").query(Rows.of(OnlyA.class)).list())
        .havingRootCause()
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneTypeIsTakenApartOnce() {
    assertThat(Rows.of(OnlyA.class)).isSameAs(Rows.of(OnlyA.class));
  }

  enum Stage {
    OPEN
  }

  record EveryKind(
      UUID id,
      Stage stage,
      LocalDate dueOn,
      OffsetDateTime sentAt,
      BigDecimal share,
      boolean isOpen,
      int version,
      long amountInParas,
      @Nullable String remark) {}

  record OnlyA(int a) {

    OnlyA {
      if (a < 0) {
        throw new IllegalArgumentException("Below nothing");
      }
    }
  }
}

package org.saradnja.training.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.Frozen;
import org.saradnja.training.figures.Frozen.Content;
import org.saradnja.training.figures.Frozen.OfSeries;
import org.saradnja.training.figures.UnitCounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FrozenTableTest {

  private static final LocalDate DAY = LocalDate.parse("2027-06-30");
  private static final Instant AT = Instant.parse("2027-07-01T06:00:00.000001Z");
  private static final UUID MANDATE = UUID.randomUUID();
  private static final Figures SOME =
      new Figures(3, 41, 25, 14, 2, 37, 4, new UnitCounts(5, 20, 1), new UnitCounts(5, 22, 1));

  @Autowired private FrozenTable table;
  @Autowired private JdbcClient jdbc;

  @Test
  void keepsFiguresWithThoseOfEverySeries() {
    var frozen = frozen(DAY, SOME);

    assertThat(table.insert(frozen, MANDATE)).isTrue();

    assertThat(table.all()).contains(frozen);
  }

  @Test
  void keepsThatThereWasNothing() {
    var nothing = new Frozen(DAY, AT, new Content(DAY, Figures.NONE, List.of()));

    table.insert(nothing, MANDATE);

    assertThat(table.all()).contains(nothing);
  }

  @Test
  void figuresOfADayAreFrozenOnceAndTheFirstStay() {
    table.insert(frozen(DAY, SOME), MANDATE);

    assertThat(table.insert(frozen(DAY, Figures.NONE), MANDATE)).isFalse();
    assertThat(table.all()).contains(frozen(DAY, SOME)).doesNotContain(frozen(DAY, Figures.NONE));
  }

  @Test
  void theLatestReportingDateComesFirst() {
    table.insert(frozen(DAY.minusMonths(6), SOME), MANDATE);
    table.insert(frozen(DAY, SOME), MANDATE);
    table.insert(frozen(DAY.minusMonths(3), SOME), MANDATE);

    assertThat(table.all())
        .extracting(Frozen::day)
        .containsSubsequence(DAY, DAY.minusMonths(3), DAY.minusMonths(6));
  }

  @Test
  void theDigestIsThatOfTheFiguresAndOfNothingElse() {
    table.insert(frozen(DAY, SOME), MANDATE);

    assertThat(
            jdbc.sql("select digest from frozen_figures where day = :day")
                .param("day", DAY)
                .query(String.class)
                .single())
        .isEqualTo(frozen(DAY, SOME).content().digest().hex());
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into frozen_figures (day, frozen_at, mandate, content, digest)
                    select day + 1, frozen_at, mandate, content || ' ', digest from frozen_figures
                    """)
                .update())
        .withMessageContaining("digest_is_of_the_figures");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update frozen_figures set frozen_at = now()", "delete from frozen_figures"})
  void whatWasFrozenIsNeverChanged(String change) {
    table.insert(frozen(DAY, SOME), MANDATE);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What was frozen stays");
  }

  private static Frozen frozen(LocalDate day, Figures figures) {
    var series = new OfSeries("ocd-2027", Localised.ofCyrillic("Сарадња"), figures);
    return new Frozen(day, AT, new Content(day, figures, List.of(series)));
  }
}

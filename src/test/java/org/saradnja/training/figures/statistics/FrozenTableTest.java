package org.saradnja.training.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.figures.Frozen;
import org.saradnja.training.sessions.Gender;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FrozenTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final Instant AT = Instant.parse("2027-01-11T08:00:00Z");
  private static final UUID MANDATE = new UUID(4, 4);

  @Autowired private FrozenTable frozen;
  @Autowired private JdbcClient jdbc;

  @Test
  void whatWasFrozenIsReadBackWithEverySeries() {
    var kept = new Frozen(DAY, AT, content(DAY));

    assertThat(frozen.insert(kept, MANDATE)).isTrue();

    assertThat(frozen.all()).containsExactly(kept);
    assertThat(kept.content().series()).hasSize(2);
    assertThat(Frozen.Content.read(kept.content().canonical())).isEqualTo(kept.content());
  }

  @Test
  void theLatestDayStandsFirstAndADayIsFrozenOnce() {
    var earlier = DAY.minusYears(1);
    frozen.insert(new Frozen(earlier, AT, content(earlier)), MANDATE);
    frozen.insert(new Frozen(DAY, AT, content(DAY)), MANDATE);

    assertThat(frozen.insert(new Frozen(DAY, AT.plusSeconds(9), content(DAY)), MANDATE)).isFalse();
    assertThat(frozen.all()).extracting(Frozen::day).containsExactly(DAY, earlier);
  }

  @Test
  void theDigestIsOfTheFiguresAndOfNothingElse() {
    assertThat(content(DAY).digest()).isEqualTo(content(DAY).digest());
    assertThat(content(DAY).digest()).isNotEqualTo(content(DAY.minusDays(1)).digest());
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into frozen_figures (day, frozen_at, mandate, content, digest)
                    values (:day, now(), :mandate, '{}', 'abc')
                    """)
                .param("day", DAY)
                .param("mandate", MANDATE)
                .update())
        .withMessageContaining("digest_is_of_the_figures");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update frozen_figures set frozen_at = now()",
        "delete from frozen_figures",
        "truncate frozen_figures"
      })
  void whatWasFrozenIsNeverChanged(String change) {
    frozen.insert(new Frozen(DAY, AT, content(DAY)), MANDATE);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What was frozen stays");
  }

  private static Frozen.Content content(LocalDate day) {
    var some = new SomeFacts();
    var spring = some.held("prolece", "2026-04-01");
    some.held("jesen", "2026-10-01");
    some.came(
        spring, "Проба Пробић", Gender.WOMAN, UnitKind.CITY, "grad", DocumentKind.CERTIFICATE);
    return Counted.content(some.facts(), day);
  }
}

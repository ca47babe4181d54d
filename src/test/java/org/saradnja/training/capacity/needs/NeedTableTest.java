package org.saradnja.training.capacity.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class NeedTableTest {

  private static final LocalDate FROM = LocalDate.of(2027, 1, 15);
  private static final Instant NOW = Instant.parse("2027-01-12T08:00:00Z");
  private static final UnitId UNIT = new UnitId("vezbaonica");

  @Autowired private NeedTable needs;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void keepsWhatWasSetForAllAndForAUnit(DocumentKind kind) {
    var forAll = needs.insert(need(Optional.empty(), kind, true), NOW).orElseThrow();
    var own = needs.insert(need(Optional.of(UNIT), kind, false), NOW).orElseThrow();

    assertThat(own.number()).isEqualTo(forAll.number() + 1);
    assertThat(needs.all()).containsExactly(own, forAll);
    assertThat(forAll.provision()).isEqualTo(new Provision("препорука", "2", false));
    assertThat(needs.of(UNIT, FROM)).containsExactly(forAll);
  }

  @Test
  void nothingElseIsSetForTheSameFromTheSameDay() {
    needs.insert(need(Optional.empty(), DocumentKind.CERTIFICATE, true), NOW);

    assertThat(needs.insert(need(Optional.empty(), DocumentKind.CONFIRMATION, true), NOW))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"update training_need set asked = false", "delete from training_need"})
  void whatWasSetStays(String change) {
    assertThatExceptionOfType(UncategorizedSQLException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What was adopted stays");
  }

  private static TrainingNeed need(Optional<UnitId> unit, DocumentKind kind, boolean asked) {
    return new TrainingNeed(
        0,
        unit,
        Role.OFFICER,
        "saradnja-sa-ocd",
        kind,
        asked,
        FROM,
        new Provision("препорука", "2", false));
  }
}

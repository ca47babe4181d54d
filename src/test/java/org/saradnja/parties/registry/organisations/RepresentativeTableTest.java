package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RepresentativeTableTest {

  private static final Instant NOW = Instant.parse("2027-04-20T08:14:32.123456Z");
  private static final LocalDate MAY = LocalDate.parse("2019-05-09");
  private static final LocalDate JUNE = LocalDate.parse("2026-06-30");
  private static final OrganisationId ASSOCIATION = new OrganisationId(UUID.randomUUID());

  @Autowired private RepresentativeTable representatives;
  @Autowired private OrganisationTable organisations;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void anAssociation() {
    jdbc.sql(
            """
            insert into unit (slug, kind, district, invented)
            values ('probno-sediste', 'MUNICIPALITY', '', true)
            """)
        .update();
    organisations.insert(
        new Organisation(
            ASSOCIATION,
            new RegistrationNumber("99000001"),
            new TaxNumber("990000001"),
            "Удружење „Проба“",
            LegalForm.ASSOCIATION,
            new UnitId("probno-sediste"),
            "Пробна 1",
            "Проба Пробић",
            Optional.empty(),
            List.of("SOC"),
            LocalDate.parse("2014-03-11"),
            true));
  }

  @ParameterizedTest
  @MethodSource
  void keepsEveryRecord(Representative one) {
    insert(one);

    assertThat(representatives.of(ASSOCIATION)).containsExactly(one);
  }

  static Stream<Representative> keepsEveryRecord() {
    return Stream.of(
        new Representative(
            UUID.randomUUID(), "Узорка Примеровић", Optional.empty(), Optional.empty(), "Запис"),
        holding("Узорка Примеровић"),
        former("Вежбан Вежбовић"));
  }

  @Test
  void whoHoldsComesFirstAndStandsInTheLine() {
    insert(former("Вежбан Вежбовић"));
    insert(holding("Узорка Примеровић"));
    insert(holding("Проба Нацртић"));

    assertThat(representatives.of(ASSOCIATION))
        .extracting(Representative::name)
        .endsWith("Вежбан Вежбовић")
        .hasSize(3);
    assertThat(representatives.line(ASSOCIATION))
        .contains("Узорка Примеровић", "Проба Нацртић", ", ")
        .doesNotContain("Вежбан Вежбовић");
    assertThat(representatives.line(new OrganisationId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theSecondWhoEndsARecordIsRefusedAndTheFirstDayStays() {
    var one = holding("Узорка Примеровић");
    insert(one);
    representatives.end(one.id(), JUNE);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> representatives.end(one.id(), JUNE.plusDays(1)));

    assertThat(representatives.of(ASSOCIATION))
        .extracting(Representative::until)
        .containsExactly(Optional.of(JUNE));
  }

  @Test
  void nobodyEndsBeforeTheyBegan() {
    var one = holding("Узорка Примеровић");
    insert(one);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> representatives.end(one.id(), MAY.minusDays(1)))
        .withMessageContaining("representative_ends_after_the_beginning");
  }

  @Test
  void nobodyRepresentsWhatIsNotInTheRegister() {
    var nowhere = new OrganisationId(UUID.randomUUID());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> representatives.insert(nowhere, holding("Узорка Примеровић"), NOW))
        .withMessageContaining("organisation_representative_organisation_fkey");
  }

  private void insert(Representative one) {
    representatives.insert(ASSOCIATION, one, NOW);
  }

  private static Representative holding(String name) {
    return new Representative(
        UUID.randomUUID(), name, Optional.of(MAY), Optional.empty(), "Записник");
  }

  private static Representative former(String name) {
    return new Representative(
        UUID.randomUUID(), name, Optional.of(MAY), Optional.of(JUNE), "Записник");
  }
}

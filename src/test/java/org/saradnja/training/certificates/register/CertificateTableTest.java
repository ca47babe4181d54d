package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.register.Entry.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
class CertificateTableTest {

  private static final Instant NOW = Instant.parse("2027-03-12T14:48:20.123456Z");

  @Autowired private ApplicationContext application;
  @Autowired private CertificateTable certificates;
  @Autowired private Certificates held;
  @Autowired private LegalTime time;
  @Autowired private JdbcClient jdbc;

  @Test
  void whatWasIssuedIsReadBackAsItWas() {
    var some = SomeCertificate.issued(application);

    var registered = certificates.get(some.id());

    assertThat(registered).isInstanceOf(Registered.Standing.class);
    assertThat(registered.document().digest().hex())
        .isEqualTo(
            jdbc.sql("select digest from certificate_document where certificate = :id")
                .param("id", some.id().value())
                .query(String.class)
                .single());
    assertThat(registered.entries()).extracting(Entry::kind).containsExactly(Kind.ISSUED);
  }

  @Test
  void everyStageIsReadBack() {
    var some =
        SomeCertificate.issued(application)
            .corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме")
            .duplicated("Изгубљен")
            .revoked("Грешка");

    var registered = certificates.get(some.id());

    assertThat(registered).isInstanceOf(Registered.Revoked.class);
    assertThat(registered.document().name().cyrillic()).isEqualTo("Јелисавета Пробна");
    assertThat(registered.entries())
        .extracting(Entry::kind)
        .containsExactly(Kind.ISSUED, Kind.CORRECTED, Kind.DUPLICATE, Kind.REVOKED);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var some = SomeCertificate.issued(application);
    var standing = certificates.get(some.id()).standing();
    certificates.insert(some.id(), standing.next(Kind.DUPLICATE, NOW, "Први"), mandate(), NOW);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() ->
            certificates.insert(
                some.id(), standing.next(Kind.REVOKED, NOW, "Други"), mandate(), NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update certificate_document set content = '{}'",
        "delete from certificate_entry",
        "update certificate set number = 'x'",
        "truncate completion",
        "delete from status_place",
      })
  void nothingIsChangedOrDeleted(String change) {
    SomeCertificate.issued(application);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("The register keeps everything");
  }

  @Test
  void nothingFollowsARevocation() {
    var some = SomeCertificate.issued(application).revoked("Грешка");

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            certificates.insert(some.id(), new Entry(3, Kind.DUPLICATE, NOW, "x"), mandate(), NOW))
        .withMessageContaining("Nothing follows a revocation");
  }

  @Test
  void everyLaterEntryHasItsGroundAndTheFirstIsTheIssue() {
    var some = SomeCertificate.issued(application);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            certificates.insert(some.id(), new Entry(2, Kind.DUPLICATE, NOW, " "), mandate(), NOW))
        .withMessageContaining("every_later_entry_has_its_ground");
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            certificates.insert(some.id(), new Entry(2, Kind.ISSUED, NOW, "x"), mandate(), NOW))
        .withMessageContaining("the_first_entry_is_the_issue");
  }

  @Test
  @Transactional
  void numbersOfABookHaveNoGaps() {
    int first = certificates.nextPosition("akademija", "proba", 2031);

    assertThat(certificates.nextPosition("akademija", "proba", 2031)).isEqualTo(first + 1);
    assertThat(certificates.nextPosition("akademija", "proba", 2032)).isEqualTo(1);
    assertThat(certificates.nextPosition("akademija", "druga", 2031)).isEqualTo(1);
  }

  @Test
  void aCertificateCountsFromItsDayUntilItIsRevoked() {
    var some = SomeCertificate.issued(application);
    var person = some.participant().person().orElseThrow();
    var today = time.today();

    assertThat(held.holdsValid(person, "saradnja-sa-ocd", today)).isTrue();
    assertThat(held.holdsValid(person, "saradnja-sa-ocd", today.minusDays(1))).isFalse();
    assertThat(held.holdsValid(person, "drugo", today)).isFalse();
    int before = held.standingByUnit().getOrDefault(SomeCertificate.UNIT, 0);

    some.revoked("Грешка");

    assertThat(held.holdsValid(person, "saradnja-sa-ocd", today)).isFalse();
    assertThat(held.standingByUnit().getOrDefault(SomeCertificate.UNIT, 0)).isEqualTo(before - 1);
    assertThat(held.of(person)).hasSize(1).noneMatch(one -> one.standsOn(today));
    assertThat(held.get(some.id()).revokedAt()).isPresent();
  }

  @Test
  void anExpiredCertificateCountedWhileItHeld() {
    var last = LocalDate.parse("2021-03-12");
    var some =
        SomeCertificate.issued(
            org.saradnja.training.certificates.DocumentKind.CERTIFICATE,
            java.util.Optional.of(last),
            application);
    var person = some.participant().person().orElseThrow();

    assertThat(held.holdsValid(person, "saradnja-sa-ocd", last)).isTrue();
    assertThat(held.holdsValid(person, "saradnja-sa-ocd", last.plus(1, ChronoUnit.DAYS))).isFalse();
  }

  @Test
  void anUnknownDocumentIsNoDefect() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> certificates.get(new CertificateId(UUID.randomUUID())));
  }

  private static UUID mandate() {
    return new UUID(5, 5);
  }
}

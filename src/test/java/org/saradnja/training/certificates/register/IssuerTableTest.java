package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.certificates.IssuedCertificate.Issuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names of the issuer in their time: each counts from its day until the next. */
@DatabaseTest
class IssuerTableTest {

  private static final Instant NOW = Instant.parse("2027-03-15T09:00:00Z");
  private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
  private static final LocalDate SECOND = LocalDate.parse("2027-06-01");

  @Autowired private JdbcClient jdbc;

  private final String institution = "akademija-" + UUID.randomUUID();
  private IssuerTable issuers;

  @BeforeEach
  void table() {
    issuers = new IssuerTable(jdbc);
  }

  @Test
  void whatWasEnteredIsReadBackInBothScripts() {
    var named = named("Вежбовна академија", FIRST);

    assertThat(issuers.insert(named, NOW)).isTrue();

    assertThat(issuers.all(institution)).containsExactly(named);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2018-12-31, ",
    "2019-01-01, Прво име",
    "2027-05-31, Прво име",
    "2027-06-01, Друго име",
    "2099-01-01, Друго име",
  })
  void onADayTheNameOfThatDayCounts(LocalDate day, @Nullable String name) {
    issuers.insert(named("Прво име", FIRST), NOW);
    issuers.insert(named("Друго име", SECOND), NOW);

    assertThat(issuers.on(institution, day).map(one -> one.issuer().name().cyrillic()))
        .isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void ofTwoNamesFromOneDayTheFirstStays() {
    issuers.insert(named("Прво име", FIRST), NOW);

    assertThat(issuers.insert(named("Друго име", FIRST), NOW)).isFalse();

    assertThat(issuers.all(institution))
        .extracting(one -> one.issuer().name().cyrillic())
        .containsExactly("Прво име");
  }

  @Test
  void theNewestNameComesFirstAndEachInstitutionHasItsOwn() {
    issuers.insert(named("Прво име", FIRST), NOW);
    issuers.insert(named("Друго име", SECOND), NOW);

    assertThat(issuers.all(institution))
        .extracting(NamedIssuer::validFrom)
        .containsExactly(SECOND, FIRST);
    assertThat(issuers.all("друга")).isEmpty();
    assertThat(issuers.on("друга", SECOND)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update certificate_issuer set office = 'в. д.'",
        "delete from certificate_issuer",
        "truncate certificate_issuer",
      })
  void aNameUnderWhichDocumentsWereIssuedStays(String change) {
    issuers.insert(named("Прво име", FIRST), NOW);

    assertThatExceptionOfType(UncategorizedSQLException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What was adopted stays");
  }

  @Test
  void aFormatWithoutItsPlaceIsRefusedByTheTableToo() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into certificate_issuer
                      (institution, valid_from, name_cyrillic, name_latin, name_english,
                       signatory_cyrillic, signatory_latin, office, number_format, recorded_at)
                    values ('x', '2027-01-01', 'а', 'a', 'a', 'а', 'a', 'а',
                            '{program}/{godina}', now())
                    """)
                .update())
        .withMessageContaining("a_number_names_its_book_and_its_place_in_it");
  }

  private NamedIssuer named(String name, LocalDate from) {
    return new NamedIssuer(
        new Issuer(
            institution,
            Localised.ofCyrillic(name),
            "Practice Academy",
            new Localised("Љубица Узорковић", "Ljubica Uzorković"),
            "директорка"),
        new NumberFormat("A-{program}/{godina}/{broj}"),
        from);
  }
}

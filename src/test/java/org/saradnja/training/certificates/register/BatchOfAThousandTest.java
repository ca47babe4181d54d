package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.certificates.HeldTrainings;
import org.saradnja.training.certificates.IssuedCertificate.Issuer;
import org.saradnja.training.certificates.SampleTraining;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A large training at once: every document numbered without a gap, signed, and in the ledger. */
@ApplicationTest
@Import(SampleTraining.class)
class BatchOfAThousandTest {

  private static final int THOUSAND = 1000;

  @Autowired private ApplicationContext application;
  @Autowired private HeldTrainings trainings;
  @Autowired private IssuerTable issuers;
  @Autowired private Ordering ordering;
  @Autowired private BatchWork work;
  @Autowired private BatchTable batches;
  @Autowired private JdbcClient jdbc;

  @Test
  void aThousandAreIssuedInOneBatch() {
    var academy = Somebody.holding(Role.ACADEMY, Academy.PARTY, application);
    named();
    var session = trainings.hold();
    for (int at = 0; at < THOUSAND; at++) {
      trainings.passed(session, "Учесник Измишљени");
    }
    var batch = ordering.order(academy, session.id());

    long begun = System.nanoTime();
    work.all();
    var took = Duration.ofNanos(System.nanoTime() - begun);

    var progress = batches.find(batch).orElseThrow();
    assertThat(progress.certificates()).isEqualTo(THOUSAND);
    assertThat(progress.isOver()).isTrue();
    assertThat(
            jdbc.sql(
                    """
                    select count(distinct position) = 1000 and max(position) - min(position) = 999
                      from certificate
                     where session = :session
                    """)
                .param("session", session.id().value())
                .query(Boolean.class)
                .single())
        .as("no gaps")
        .isTrue();
    assertThat(took).isLessThan(Duration.ofMinutes(5));
  }

  private void named() {
    var issuer =
        new Issuer(
            Academy.CODE,
            Localised.ofCyrillic("Вежбовна академија"),
            "Practice Academy",
            Localised.ofCyrillic("Љубица Узорковић"),
            "директорка");
    issuers.insert(
        new NamedIssuer(issuer, NumberFormat.USUAL, LocalDate.parse("2019-01-01")),
        java.time.Instant.parse("2026-01-01T00:00:00Z"));
  }
}

package org.saradnja.training.certificates.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.certificates.Completion.Outcome;
import org.saradnja.training.certificates.CompletionRule.Signatures;
import org.saradnja.training.certificates.Facts;
import org.saradnja.training.certificates.Judgement;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided of a participant, as the participant reads it. */
@DatabaseTest
class JudgementTableTest {

  private static final Instant AT = Instant.parse("2027-03-15T09:00:00Z");

  @Autowired private JdbcClient jdbc;

  private final EnrolmentId enrolment = new EnrolmentId(UUID.randomUUID());
  private JudgementTable judgements;

  @BeforeEach
  void table() {
    judgements = new JudgementTable(jdbc);
  }

  @Test
  void ofWhomNothingWasDecidedThereIsNothing() {
    assertThat(judgements.latest(enrolment)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"85, CERTIFICATE", "40, CONFIRMATION"})
  void everyOutcomeIsReadBackWithAllThatItWasDecidedFrom(int points, Outcome outcome) {
    var judgement = judged(points);
    keep(1, judgement);

    var latest = judgements.latest(enrolment).orElseThrow();

    assertThat(latest).isEqualTo(judgement);
    assertThat(latest.completion().outcome()).isEqualTo(outcome);
    assertThat(latest.holds()).as("and can be decided again").isTrue();
  }

  @Test
  void theLatestDecisionIsToldAndTheOneBeforeItStays() {
    keep(1, judged(40));
    keep(2, judged(85));

    assertThat(judgements.latest(enrolment)).contains(judged(85));
    assertThat(
            jdbc.sql("select count(*) from completion where enrolment = :enrolment")
                .param("enrolment", enrolment.value())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void aDecisionWhoseDigestIsOfAnotherOneIsNotKept() {
    var canonical = judged(85).canonical();

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> insert(1, "CERTIFICATE", canonical, Digest.ofText("друга")))
        .withMessageContaining("digest_is_of_the_judgement");
  }

  @Test
  void anOutcomeThatNobodyKnowsIsNotKept() {
    var canonical = judged(85).canonical();

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> insert(1, "DIPLOMA", canonical, Digest.ofText(canonical)))
        .withMessageContaining("known_outcome_of_a_training");
  }

  private static Judgement judged(int points) {
    return Judgement.of(
        Facts.rule(Signatures.AS_COUNTED, true), Facts.of(points, Standing.PRESENT, Standing.LATE));
  }

  private void keep(int ordinal, Judgement judgement) {
    var canonical = judgement.canonical();
    insert(ordinal, judgement.completion().outcome().name(), canonical, Digest.ofText(canonical));
  }

  private void insert(int ordinal, String outcome, String canonical, Digest digest) {
    jdbc.sql(
            """
            insert into completion
              (enrolment, ordinal, session, at, outcome, rule, judgement, digest)
            values
              (:enrolment, :ordinal, gen_random_uuid(), :at, :outcome, 1, :judgement, :digest)
            """)
        .param("enrolment", enrolment.value())
        .param("ordinal", ordinal)
        .param("at", AT.atOffset(ZoneOffset.UTC))
        .param("outcome", outcome)
        .param("judgement", canonical)
        .param("digest", digest.hex())
        .update();
  }
}

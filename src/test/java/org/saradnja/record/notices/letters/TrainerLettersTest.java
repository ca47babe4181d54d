package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_CALL_ANNULLED;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallAnnulled;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever applied for accreditation is written to when the call is annulled, once each. */
@ApplicationTest
class TrainerLettersTest {

  private static final String REASON = "Погрешно је наведено радно искуство.";

  @Autowired private ApplicationContext application;
  @Autowired private TrainerLetters letters;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private TrainerCall call;
  private SentApplication first;
  private SentApplication second;

  @BeforeEach
  void twoApplied() {
    var open = inTransaction(() -> SomeTrainerCall.open(application));
    first = inTransaction(() -> sent(open));
    second = inTransaction(() -> sent(open));
    call = inTransaction(() -> SomeTrainerCall.annulled(open, REASON, application));
  }

  private <T> T inTransaction(Supplier<T> making) {
    return Objects.requireNonNull(transaction.execute(_ -> making.get()));
  }

  @Test
  void everyApplicantGetsOneLetterHoweverOftenItIsHeard() {
    var event =
        new TrainerCallAnnulled(
            call.id(), call.publishedAt(), Actor.SYSTEM, Digest.ofText("разлог"));
    TrainerLetters itself = AopTestUtils.getTargetObject(letters);
    transaction.executeWithoutResult(_ -> itself.on(event));
    transaction.executeWithoutResult(_ -> itself.on(event));

    for (var sent : List.of(first, second)) {
      assertThat(
              jdbc.sql("select person from notice where kind = :kind and about = :about")
                  .param("kind", TRAINER_CALL_ANNULLED.name())
                  .param("about", sent.id().value())
                  .query(UUID.class)
                  .list())
          .containsExactly(sent.person().value());
    }
  }

  @Test
  void theLetterNamesTheNumberTheCallTheReasonAndWhereItStands() {
    var t = application.getBean(TextsOfRequest.class).of(Face.CYRILLIC);
    var notice =
        new Notice(
            UUID.randomUUID(), TRAINER_CALL_ANNULLED, first.id().value(), "", first.person());

    var words = letters.words(notice, t).orElseThrow();

    var subject = t.get("letter.trainerCallAnnulled.subject", words.arguments().toArray());
    var body = t.get("letter.trainerCallAnnulled.body", words.arguments().toArray());
    assertThat(subject).contains(first.number());
    assertThat(body)
        .contains(first.number(), call.content().title(), REASON, "/obuke/pozivi/" + call.code());
  }

  private SentApplication sent(TrainerCall open) {
    return SomeTrainerApplication.sent(
        open, Somebody.withoutMandates(application), List.of(SomeTrainerCall.SUBJECT), application);
  }
}

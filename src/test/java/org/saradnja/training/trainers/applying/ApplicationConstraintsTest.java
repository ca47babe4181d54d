package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Refused;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Head;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.saradnja.training.trainers.calling.StoredTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the table of applications refuses whoever writes into it, and how it is read. */
@DatabaseTest
@Import(ReceivedApplications.class)
class ApplicationConstraintsTest {

  private static final Instant NOW = Instant.parse("2027-04-20T07:00:00.000001Z");
  private static final List<String> AREA = List.of(SomeTrainerCall.SUBJECT);

  @Autowired private ApplicationTable applications;
  @Autowired private AttachmentTable attachments;
  @Autowired private ReceivedApplications received;
  @Autowired private JdbcClient jdbc;

  private TrainerCall call;

  @BeforeEach
  void aCallIsThere() {
    call = StoredTrainerCall.published("pred-2097-01", jdbc);
  }

  @Test
  void whatWasSentIsKeptWithItsReceipt() {
    var sent = StoredTrainerApplication.sent(call, AREA, jdbc);

    for (var column : List.of("number", "received_at", "digest", "content")) {
      refused(
          "what_was_sent_is_kept_with_its_receipt",
          "update trainer_application set " + column + " = null where id = :id",
          sent.id());
    }
    refused(
        "what_was_sent_is_kept_with_its_receipt",
        "update trainer_application set stage = 'DRAFT' where id = :id",
        sent.id());
  }

  @Test
  void onlyWhatWasWithdrawnHasTheMomentOfIt() {
    var sent = StoredTrainerApplication.sent(call, AREA, jdbc);

    refused(
        "only_what_was_withdrawn_has_its_moment",
        "update trainer_application set withdrawn_at = now() where id = :id",
        sent.id());
    refused(
        "only_what_was_withdrawn_has_its_moment",
        "update trainer_application set stage = 'WITHDRAWN' where id = :id",
        sent.id());
    refused(
        "a_trainer_application_has_a_known_stage",
        "update trainer_application set stage = 'LOST' where id = :id",
        sent.id());
  }

  @Test
  void noTwoApplicationsHaveOneNumber() {
    var first = StoredTrainerApplication.sent(call, AREA, jdbc);
    var second = StoredTrainerApplication.of(call, AREA);
    var doubled =
        new SentApplication(
            second.id(),
            second.call(),
            second.person(),
            first.number(),
            second.receivedAt(),
            second.digest(),
            second.content(),
            false);

    Refused.by(
        "one_number_of_a_trainer_application",
        jdbc,
        () -> applications.insert(new Sent(doubled), NOW));
  }

  @Test
  void anApplicationIsToACallThatIsThere() {
    var nowhere = StoredTrainerApplication.of(StoredTrainerCall.of("pred-2097-02"), AREA);

    Refused.by(
        "trainer_application_call_fkey", jdbc, () -> applications.insert(new Sent(nowhere), NOW));
  }

  @Test
  void whatWasSentIsNoDraftToBeTouchedOrFilledAnyMore() {
    var sent = StoredTrainerApplication.sent(call, AREA, jdbc);

    Refused.overtaken(() -> applications.touch(new Versioned<>(new Sent(sent), 0)));
  }

  @Test
  void aWithdrawalKeepsToTheByteWhatWasSent() {
    var sent = StoredTrainerApplication.sent(call, AREA, jdbc);
    var before = applications.sentBytes(sent.id());

    applications.withdraw(new Versioned<>(new Sent(sent).withdraw(NOW), 0));

    assertThat(applications.sentBytes(sent.id())).isEqualTo(before);
    assertThat(applications.get(sent.id()).value()).isEqualTo(new Sent(sent).withdraw(NOW));
    Refused.overtaken(
        () -> applications.withdraw(new Versioned<>(new Sent(sent).withdraw(NOW), 0)));
  }

  @Test
  void theCommitteeReadsThemInTheOrderInWhichTheyCame() {
    var later = at(NOW.plusSeconds(1));
    var earlier = at(NOW.minusSeconds(1));

    assertThat(received.of(call.id())).containsExactly(earlier, later);
    assertThat(applications.sent(StoredTrainerCall.of("pred-2097-03").id())).isEmpty();
  }

  @Test
  void aFileLiesInAnApplicationOnceAndInTheOrderOfItsComing() {
    var sent = StoredTrainerApplication.sent(call, AREA, jdbc);
    var second = file("b.pdf", NOW.plusSeconds(1));
    var first = file("a.pdf", NOW);
    attachments.insert(sent.id(), second);
    attachments.insert(sent.id(), first);

    assertThat(attachments.of(sent.id())).containsExactly(first, second);
    Refused.by("a_file_is_attached_once", jdbc, () -> attachments.insert(sent.id(), first));
    attachments.delete(new TrainerApplicationId(UUID.randomUUID()), first.file());
    assertThat(attachments.of(sent.id())).as("of another application").hasSize(2);
  }

  @Test
  void whatWasNeverSentIsNotThereForOthers() {
    Refused.unknown(() -> received.get(new TrainerApplicationId(UUID.randomUUID())));
    assertThat(received.of(new PersonId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void aPersonSeesDraftsToo() {
    var person = new PersonId(UUID.randomUUID());
    var head = new Head(new TrainerApplicationId(UUID.randomUUID()), call.id(), person);
    applications.insert(new Draft(head, ApplicationForm.EMPTY), NOW);

    assertThat(received.of(person))
        .containsExactly(
            new TrainerApplications.Own(head.id(), call.id(), Optional.empty(), false));
    assertThat(received.of(call.id())).isEmpty();
  }

  private SentApplication at(Instant moment) {
    var one = StoredTrainerApplication.of(call, AREA);
    var sent =
        new SentApplication(
            one.id(),
            one.call(),
            one.person(),
            one.number(),
            moment,
            one.digest(),
            one.content(),
            false);
    applications.insert(new Sent(sent), NOW);
    return sent;
  }

  private static Attachment file(String name, Instant at) {
    return new Attachment(
        FileId.random(), "diploma", name, "application/pdf", 9, Digest.ofText(name), at);
  }

  private void refused(String constraint, String sql, TrainerApplicationId id) {
    Refused.by(constraint, jdbc, () -> jdbc.sql(sql).param("id", id.value()).update());
  }
}

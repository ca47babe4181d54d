package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Head;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(ReceivedApplications.class)
class ApplicationTableTest {

  private static final Instant NOW = Instant.parse("2027-04-12T07:00:00.000001Z");
  private static final TrainerCallId CALL = new TrainerCallId(UUID.randomUUID());

  @Autowired private ApplicationTable applications;
  @Autowired private AttachmentTable attachments;
  @Autowired private ReceivedApplications received;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void call() {
    jdbc.sql(
            """
            insert into trainer_call (id, typed, stage, saved_at, version)
            values (:id, '{}', 'DRAFT', :now, 0)
            """)
        .param("id", CALL.value())
        .param("now", NOW.atOffset(ZoneOffset.UTC))
        .update();
  }

  @ParameterizedTest
  @MethodSource
  void keepsEveryStage(Application application) {
    applications.insert(application, NOW);

    assertThat(applications.get(application.head().id()))
        .isEqualTo(new Versioned<>(application, 0));
  }

  static Stream<Application> keepsEveryStage() {
    return Stream.of(draft(), sent("AKR-1/2099"), sent("AKR-2/2099").withdraw(NOW));
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var draft = draft();
    applications.insert(draft, NOW);
    var read = new Versioned<>(draft, 0);
    applications.update(read, draft.typed(), NOW);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> applications.update(read, draft.typed(), NOW));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> applications.touch(read));
  }

  @Test
  void aPersonHasOneApplicationThatStandsAndMayApplyAgainAfterAWithdrawal() {
    var first = sent("AKR-3/2099");
    applications.insert(first, NOW);
    var person = first.head().person();
    var second =
        new Draft(new Head(new TrainerApplicationId(UUID.randomUUID()), CALL, person), form());
    assertThat(applications.standing(CALL, person)).contains(first);
    applications.withdraw(new Versioned<>(first.withdraw(NOW), 0));

    applications.insert(second, NOW);

    assertThat(applications.standing(CALL, person)).contains(second);
    assertThat(applications.of(person)).hasSize(2);
    var third =
        new Draft(new Head(new TrainerApplicationId(UUID.randomUUID()), CALL, person), form());
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> applications.insert(third, NOW))
        .withMessageContaining("one_application_of_a_person_to_a_trainer_call");
  }

  @Test
  void othersReadOnlyWhatWasSentAndStands() {
    var draft = draft();
    var standing = sent("AKR-4/2099");
    applications.insert(draft, NOW);
    applications.insert(standing, NOW);
    applications.insert(sent("AKR-5/2099").withdraw(NOW), NOW);

    assertThat(received.of(CALL)).containsExactly(standing.received());
    assertThat(received.get(standing.head().id())).isEqualTo(standing.received());
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> received.get(draft.head().id()));
    assertThat(received.of(draft.head().person()))
        .singleElement()
        .satisfies(own -> assertThat(own.number()).isEmpty());
  }

  @Test
  void numbersNeverComeTwiceAndCarryTheYear() {
    var first = applications.nextNumber(2027);

    assertThat(first).matches("AKR-\\d+/2027");
    assertThat(applications.nextNumber(2027)).isNotEqualTo(first);
  }

  @Test
  void whatWasSentIsKeptToTheByte() {
    var sent = sent("AKR-6/2099");
    applications.insert(sent, NOW);

    assertThat(Digest.of(applications.sentBytes(sent.head().id())))
        .isEqualTo(sent.received().digest());
  }

  @Test
  void filesLieInTheirPlacesUntilTheyAreTakenOut() {
    var draft = draft();
    applications.insert(draft, NOW);
    var file =
        new Attachment(
            FileId.random(), "diploma", "a.pdf", "application/pdf", 9, Digest.ofText("a"), NOW);
    attachments.insert(draft.head().id(), file);
    assertThat(attachments.of(draft.head().id())).containsExactly(file);

    attachments.delete(draft.head().id(), file.file());
    assertThat(attachments.of(draft.head().id())).isEmpty();
  }

  private static Head head() {
    return new Head(
        new TrainerApplicationId(UUID.randomUUID()), CALL, new PersonId(UUID.randomUUID()));
  }

  private static ApplicationForm form() {
    return SomeTrainerApplication.form(List.of("civilno-drustvo"));
  }

  private static Draft draft() {
    return new Draft(head(), form());
  }

  private static Sent sent(String number) {
    var head = head();
    var content =
        new SentApplication.Content(
            "pred-2099-01",
            Localised.ofCyrillic("Проба Пробић"),
            List.of("civilno-drustvo"),
            "Факултет",
            7,
            "Искуство",
            "Предавања",
            "",
            "",
            List.of());
    return new Sent(
        new SentApplication(
            head.id(),
            head.call(),
            head.person(),
            number,
            NOW,
            Packing.digest(content),
            content,
            false));
  }
}

package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.certificates.CertificateCorrected;
import org.saradnja.training.certificates.CertificateDuplicated;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.CertificateRevoked;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.HeldTrainings;
import org.saradnja.training.certificates.SampleTraining;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What happens to a document after its issue; each is one more entry, and one of the log. */
@ApplicationTest
@Import(SampleTraining.class)
@RecordApplicationEvents
class AmendingTest {

  private static final Localised RIGHT = Localised.ofCyrillic("Јелисавета Пробна");

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private HeldTrainings trainings;
  @Autowired private BatchWork work;
  @Autowired private Ordering ordering;
  @Autowired private Amending amending;
  @Autowired private CertificateTable certificates;
  @Autowired private Certificates held;
  @Autowired private LegalTime time;

  private SignedIn academy;
  private CertificateId id;

  @BeforeEach
  void aDocumentWasIssued() {
    academy = AcademyDesk.of(application).who();
    var session = trainings.hold();
    trainings.passed(session, "Јелисавета Пробић");
    ordering.order(academy, session.id());
    work.all();
    id = held.of(session.id()).getFirst().id();
  }

  @Test
  void theCorrectedDocumentHasItsDigestInTheLogAndTheNumberOfTheOneBefore() {
    var before = certificates.get(id).document();

    amending.correct(academy, id, RIGHT, "Погрешно презиме");

    var after = certificates.get(id).document();
    assertThat(after.number()).isEqualTo(before.number());
    assertThat(after.code()).isNotEqualTo(before.code());
    assertThat(events.stream(CertificateCorrected.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.content()).isEqualTo(after.digest());
          assertThat(act.certificate()).isEqualTo(id);
          assertThat(act.actor().role()).isEqualTo("academy");
        });
  }

  @Test
  void whatIsRightAlreadyIsNotCorrectedAndTakesNoPlaceInAnyList() {
    var name = certificates.get(id).document().name();

    assertRefused(
        () -> amending.correct(academy, id, name, "Ништа"), RegisterRefusal.NOTHING_TO_CORRECT);
    assertThat(certificates.get(id).entries()).hasSize(1);
    assertThat(events.stream(CertificateCorrected.class)).isEmpty();
  }

  @Test
  void aSecondCopyIsAnEntryAndTheDocumentStays() {
    var before = certificates.get(id).document();

    amending.duplicate(academy, id, "Изгубљен у поплави");

    assertThat(certificates.get(id).document()).isEqualTo(before);
    assertThat(certificates.get(id).entries().getLast())
        .satisfies(entry -> {
          assertThat(entry.kind()).isEqualTo(Entry.Kind.DUPLICATE);
          assertThat(entry.ground()).isEqualTo("Изгубљен у поплави");
        });
    assertThat(events.stream(CertificateDuplicated.class)).hasSize(1);
  }

  @Test
  void twoCopiesAreTwoEntriesWithDigestsOfTheirOwn() {
    amending.duplicate(academy, id, "Изгубљен");
    amending.duplicate(academy, id, "Изгубљен");

    assertThat(events.stream(CertificateDuplicated.class).map(Act::content).distinct()).hasSize(2);
  }

  @Test
  void nothingIsDoneToWhatWasRevoked() {
    amending.revoke(academy, id, "Издато грешком");

    assertRefused(() -> amending.correct(academy, id, RIGHT, "Касно"), RegisterRefusal.REVOKED);
    assertRefused(() -> amending.duplicate(academy, id, "Касно"), RegisterRefusal.REVOKED);
    assertRefused(() -> amending.revoke(academy, id, "Двапут"), RegisterRefusal.REVOKED);
    assertThat(events.stream(CertificateRevoked.class)).hasSize(1);
    assertThat(held.get(id).standsOn(time.today())).isFalse();
  }

  @Test
  void ofTwoWhoRevokeAtOnceOneDoes() throws Exception {
    var together = new CyclicBarrier(2);
    Callable<Boolean> revoking =
        () -> {
          together.await();
          return catchThrowable(() -> amending.revoke(academy, id, "Грешка")) == null;
        };

    var done = new ArrayList<Boolean>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : people.invokeAll(List.of(revoking, revoking))) {
        done.add(one.get());
      }
    }

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(certificates.get(id).entries()).hasSize(2);
  }

  @Test
  void toOthersThereIsNoRegisterInAnyOfItsActs() {
    var other = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("druga"), application);

    Stream.<ThrowingCallable>of(
            () -> amending.correct(other, id, RIGHT, "x"),
            () -> amending.duplicate(other, id, "x"),
            () -> amending.revoke(other, id, "x"))
        .forEach(act -> assertThatExceptionOfType(NoSuchThing.class).isThrownBy(act));
    assertThat(certificates.get(id).entries()).hasSize(1);
  }

  @Test
  void aDocumentThatNeverWasIsNoSuchThing() {
    var nothing = new CertificateId(UUID.randomUUID());

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> amending.revoke(academy, nothing, "x"));
  }

  private static void assertRefused(ThrowingCallable act, RegisterRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }
}

package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.certificates.CertificateIssued;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.CertificatesOrdered;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.HeldTrainings;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.SampleTraining;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The issue of one document: what it says, what is kept of the decision, and that it is once. */
@ApplicationTest
@Import(SampleTraining.class)
@RecordApplicationEvents
class IssuingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private HeldTrainings trainings;
  @Autowired private Ordering ordering;
  @Autowired private Issuing issuing;
  @Autowired private BatchTable batches;
  @Autowired private BatchWork work;
  @Autowired private CertificateTable certificates;
  @Autowired private Certificates held;
  @Autowired private LegalTime time;
  @Autowired private JdbcClient jdbc;

  private SignedIn academy;
  private Session session;

  @BeforeEach
  void aTrainingWasHeld() {
    academy = AcademyDesk.of(application).who();
    session = trainings.hold();
  }

  @Test
  void aDocumentSaysWhatIsKnownOnTheDayOfItsIssue() {
    trainings.passed(session, "Јелисавета Пробић");
    orderAndWork();

    var document = only();

    assertThat(document.kind()).isEqualTo(DocumentKind.CERTIFICATE);
    assertThat(document.name().cyrillic()).isEqualTo("Јелисавета Пробић");
    assertThat(document.employer().orElseThrow().name().cyrillic()).isEqualTo("Општина Вежбаоница");
    assertThat(document.training().session()).isEqualTo(session.code().value());
    assertThat(document.training().days()).isEqualTo(session.days());
    assertThat(document.issuer().institution()).isEqualTo(Academy.CODE);
    assertThat(document.conditions()).allMatch(Completion.Line::met).hasSize(3);
    assertThat(document.validUntil()).as("the rule of 2019 sets no last day").isEmpty();
    assertThat(LocalDate.ofInstant(document.issuedAt(), time.zone())).isEqualTo(time.today());
  }

  @Test
  void theLogHasTheDigestOfTheDocumentUnderTheMandateOfTheOrder() {
    trainings.passed(session, "Јелисавета Пробић");
    orderAndWork();

    var ordered = events.stream(CertificatesOrdered.class).toList();
    assertThat(events.stream(CertificateIssued.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.content()).isEqualTo(only().digest());
          assertThat(act.actor()).isEqualTo(ordered.getFirst().actor());
        });
  }

  @Test
  void aConfirmationSaysNothingOfTheTestThatWasNotPassed() {
    trainings.enter(session, "Вежбан Вежбовић", 40, Standing.PRESENT, Standing.PRESENT);
    orderAndWork();

    assertThat(only().kind()).isEqualTo(DocumentKind.CONFIRMATION);
    assertThat(only().conditions()).noneMatch(Completion.Line::concernsTheTest).hasSize(2);
    assertThat(only().canonical()).doesNotContain("4000", "FAILED");
  }

  @Test
  void whoGetsNothingHasTheDecisionKeptAllTheSame() {
    var away = trainings.enter(session, "Узорка Примеровић", 90, Standing.PRESENT, Standing.ABSENT);
    orderAndWork();

    assertThat(held.of(session.id())).isEmpty();
    assertThat(certificates.judgements(away.enrolment()))
        .singleElement()
        .satisfies(judgement -> {
          assertThat(judgement.completion().outcome()).isEqualTo(Completion.Outcome.NOTHING);
          assertThat(judgement.holds()).isTrue();
        });
    assertThat(events.stream(CertificateIssued.class)).isEmpty();
  }

  @Test
  void theSameItemTwiceIsIssuedOnce() {
    trainings.passed(session, "Јелисавета Пробић");
    ordering.order(academy, session.id());
    var item = batches.takeUp(1).getFirst();

    issuing.issue(item);
    issuing.issue(item);

    assertThat(held.of(session.id())).hasSize(1);
    assertThat(events.stream(CertificateIssued.class)).hasSize(1);
  }

  @Test
  void whoHasADocumentOfTheKindGetsNoSecondOne() {
    var passed = trainings.passed(session, "Јелисавета Пробић");
    orderAndWork();
    var second = ordering.order(academy, session.id());
    work.all();

    assertThat(batches.find(second).orElseThrow().already()).isOne();
    assertThat(held.of(session.id())).hasSize(1);
    assertThat(certificates.judgements(passed.enrolment())).as("each is kept").hasSize(2);
  }

  @Test
  void whatFailsTakesNoNumber() {
    var lost = trainings.passed(session, "Изгубљени Учесник");
    ordering.order(academy, session.id());
    var item = batches.takeUp(1).getFirst();
    int before = last();
    trainings.forget(lost);

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> issuing.issue(item));

    assertThat(last()).isEqualTo(before);
    assertThat(events.stream(CertificateIssued.class)).isEmpty();
    batches.done(item, BatchTable.Outcome.NOTHING, Optional.empty());
  }

  @Test
  void anOrderNeedsSomebodyAFinishedTrainingAndANameToIssueUnder() {
    var running = trainings.hold(time.today().plusDays(1), false);
    var cancelled = trainings.hold(time.today().minusDays(1), true);

    assertRefused(session, RegisterRefusal.NO_PARTICIPANTS);
    assertRefused(running, RegisterRefusal.NOT_OVER);
    assertRefused(cancelled, RegisterRefusal.CANCELLED);
    assertThat(events.stream(CertificatesOrdered.class)).isEmpty();
  }

  @Test
  void toOthersThereIsNothingToOrder() {
    trainings.passed(session, "Јелисавета Пробић");
    var other =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> ordering.order(other, session.id()));
  }

  private IssuedCertificate only() {
    var all = held.of(session.id());
    assertThat(all).hasSize(1);
    return certificates.get(all.getFirst().id()).document();
  }

  private void orderAndWork() {
    ordering.order(academy, session.id());
    work.all();
  }

  private void assertRefused(Session of, RegisterRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> ordering.order(academy, of.id()))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }

  private int last() {
    return jdbc.sql("select coalesce(sum(last), 0) from certificate_book")
        .query(Integer.class)
        .single();
  }
}

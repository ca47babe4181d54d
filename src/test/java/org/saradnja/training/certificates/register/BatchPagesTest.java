package org.saradnja.training.certificates.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.HeldTrainings;
import org.saradnja.training.certificates.SampleTraining;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Import(SampleTraining.class)
class BatchPagesTest {

  @Autowired private ApplicationContext application;
  @Autowired private HeldTrainings trainings;
  @Autowired private BatchWork work;
  @Autowired private Certificates certificates;
  @Autowired private JdbcClient jdbc;

  private AcademyDesk academy;

  @BeforeEach
  void theAcademyHasAName() {
    academy = AcademyDesk.of(application);
  }

  @Test
  void everybodyGetsWhatTheyCompleted() {
    var session = trainings.hold();
    var person = Somebody.withoutMandates(application).person();
    var passed = trainings.passed(session, person);
    var failed =
        trainings.enter(session, "Вежбан Вежбовић", 40, Standing.PRESENT, Standing.PRESENT);
    trainings.enter(session, "Узорка Примеровић", 90, Standing.PRESENT, Standing.ABSENT);

    var preview = html(academy.get("/rad/potvrde/izdavanje/" + session.id().value())).text();
    assertThat(preview)
        .contains("Учесника: 3. Сертификата: 1. Потврда: 1. Без исправе: 1.")
        .contains("Присуство, 2. дан: не", "није положен (40,00 од 100,00)");
    var batch = academy.order(session);
    work.all();

    assertThat(certificates.of(session.id()))
        .extracting(held -> Map.entry(held.enrolment(), held.kind()))
        .containsExactlyInAnyOrder(
            Map.entry(passed.enrolment(), DocumentKind.CERTIFICATE),
            Map.entry(failed.enrolment(), DocumentKind.CONFIRMATION));
    assertThat(html(academy.get(batch)).text()).contains("Издавање је завршено", "Обрађено 3 од 3");
    assertThat(certificates.holdsValid(person, "saradnja-sa-ocd", LocalDate.of(2100, 1, 1)))
        .isTrue();
  }

  @Test
  void orderedTwiceAndWorkedAtByTwoItIsIssuedOnce() throws Exception {
    var session = trainings.hold();
    for (int at = 0; at < 20; at++) {
      trainings.passed(session, "Учесник Измишљени");
    }
    academy.order(session);
    academy.order(session);
    var together = new CyclicBarrier(2);
    Callable<Boolean> round =
        () -> {
          together.await();
          work.all();
          return true;
        };

    try (var rounds = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : rounds.invokeAll(java.util.Collections.nCopies(2, round))) {
        assertThat(one.get()).isTrue();
      }
    }
    work.all();

    assertThat(certificates.of(session.id())).hasSize(20);
    assertThat(positions(session)).isEqualTo(20);
  }

  @Test
  void afterAStopInTheMiddleItGoesOnWhereItWas() {
    var session = trainings.hold();
    for (int at = 0; at < 5; at++) {
      trainings.passed(session, "Учесник Измишљени");
    }
    var batch = academy.order(session);
    var batches = application.getBean(BatchTable.class);
    var taken = batches.takeUp(50);
    application.getBean(Issuing.class).issue(taken.getFirst());

    assertThat(html(academy.get(batch)).text()).contains("Обрађено 1 од 5", "Издавање тече");
    work.all();

    assertThat(html(academy.get(batch)).text()).contains("Обрађено 5 од 5");
    assertThat(certificates.of(session.id())).hasSize(5);
  }

  @Test
  void whatFailsIsTriedThreeTimesAndKeepsNobodyWaiting() {
    var session = trainings.hold();
    var lost = trainings.passed(session, "Изгубљени Учесник");
    trainings.passed(session, "Јелисавета Пробић");
    var batch = academy.order(session);
    trainings.forget(lost);

    for (int round = 0; round < 4; round++) {
      var _ = org.assertj.core.api.Assertions.catchThrowable(work::all);
    }

    assertThat(certificates.of(session.id())).hasSize(1);
    assertThat(html(academy.get(batch)).text()).contains("Обрађено 1 од 2", "Наложите поново");
  }

  @Test
  void aConfirmationIsFollowedByACertificateWhenTheResultWasMended() {
    var session = trainings.hold();
    var participant =
        trainings.enter(session, "Вежбан Вежбовић", 59, Standing.PRESENT, Standing.PRESENT);
    academy.order(session);
    work.all();
    trainings.regrade(participant, 61);
    academy.order(session);
    work.all();

    assertThat(certificates.of(session.id()))
        .extracting(Certificates.Held::kind)
        .containsExactly(DocumentKind.CONFIRMATION, DocumentKind.CERTIFICATE);
  }

  @Test
  void aTrainingThatIsNotOverOrWasCancelledEndsWithNothing() {
    var running = trainings.hold(LocalDate.of(2099, 1, 1), false);
    trainings.passed(running, "Јелисавета Пробић");
    var cancelled = trainings.hold(LocalDate.of(2026, 1, 1), true);
    var empty = trainings.hold();

    assertThat(academy.orderRefused(running)).contains("Обука се завршава тек 1. 1. 2099");
    assertThat(academy.orderRefused(cancelled)).contains("отказана");
    assertThat(academy.orderRefused(empty)).contains("није било учесника");
  }

  private int positions(Session session) {
    return jdbc.sql(
            """
            select max(position) - min(position) + 1 from certificate where session = :session
            """)
        .param("session", session.id().value())
        .query(Integer.class)
        .single();
  }
}

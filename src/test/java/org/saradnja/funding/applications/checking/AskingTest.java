package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationSupplemented;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.applications.WrittenDown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One notice names everything, once, with a term from the day of the notice. */
class AskingTest extends AnOpenCall {

  private static final List<Asked> BUDGET = List.of(Asked.whole(Step.BUDGET));

  @Autowired private Asking asking;
  @Autowired private Answering answering;
  @Autowired private CheckTable checks;
  @Autowired private JdbcClient jdbc;

  private Applying officer;
  private ApplicationId id;

  @BeforeEach
  void somethingWasSent() {
    officer = officer();
    id = new ApplicationId(Applying.id(applicant.send(call)));
    time.moveTo(SampleWorld.CLOSED);
  }

  @ParameterizedTest(name = "notice of {0}: until {1}")
  @CsvSource({
    "2027-04-28, 2027-05-06",
    "2027-05-05, 2027-05-13",
    "2027-05-07, 2027-05-17",
    "2027-02-05, 2027-02-17",
  })
  void eightDaysRunFromTheNoticeAndEndOnAWorkingDay(LocalDate notice, LocalDate lastDay) {
    assertThat(asking.deadline(call, notice).lastDay()).isEqualTo(lastDay);
  }

  @Test
  void theNoticeKeepsWhatWasAskedWhyAndUntilWhen() {
    asking.ask(officer.who(), id, BUDGET, "Исправите ред 3.");

    assertThat(checks.of(id).value())
        .isInstanceOfSatisfying(
            Check.Waiting.class,
            waiting -> {
              assertThat(waiting.request().asked()).isEqualTo(BUDGET);
              assertThat(waiting.request().note()).isEqualTo("Исправите ред 3.");
              assertThat(waiting.request().at()).isEqualTo(SampleWorld.CLOSED);
              assertThat(waiting.request().lastDay()).isEqualTo(LocalDate.parse("2027-05-06"));
              assertThat(waiting.request().until())
                  .isEqualTo(Instant.parse("2027-05-06T21:59:59.999999Z"));
            });
    assertThat(new WrittenDown(jdbc).about(id))
        .containsExactly("ApplicationSent", "CompletionAsked");
  }

  @Test
  void itIsAskedOnceNeitherInTheTermNorAfterTheCompletion() {
    asking.ask(officer.who(), id, BUDGET, "");
    assertAskedAlready();

    var path = "/rad/prijave/" + id.value();
    assertThat(applicant.press(path)).hasStatus(303);

    assertThat(checks.of(id).value()).isInstanceOf(Check.Supplemented.class);
    assertAskedAlready();
  }

  private void assertAskedAlready() {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> asking.ask(officer.who(), id, BUDGET, "Још нешто"))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(CheckingRefusal.ASKED_ALREADY));
  }

  @Test
  void whatTheOfficerHadAnsweredSurvivesTheNoticeAndTheCompletion() {
    var answers = Map.of(Condition.AIMS, new Answer(true, "Члан 5"));
    answering.answer(officer.who(), id, CheckTable.NOT_STORED, answers);

    asking.ask(officer.who(), id, BUDGET, "");
    assertThat(applicant.press("/rad/prijave/" + id.value())).hasStatus(303);

    assertThat(checks.of(id).value().answers()).isEqualTo(answers);
  }

  @Test
  void anAnswerGivenToAnOldPageIsRefused() {
    answering.answer(officer.who(), id, CheckTable.NOT_STORED, Map.of());
    int seen = checks.of(id).version();
    answering.answer(officer.who(), id, seen, Map.of(Condition.AIMS, new Answer(true, "")));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() ->
            answering.answer(
                officer.who(), id, seen, Map.of(Condition.AIMS, new Answer(false, ""))));
    assertThat(checks.of(id).value().answers().get(Condition.AIMS)).isEqualTo(new Answer(true, ""));
  }

  @Test
  void whenTheActBesideThemIsRefusedTheAnswersAreNotKeptEither() {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() ->
            answering.answer(
                officer.who(),
                id,
                CheckTable.NOT_STORED,
                CheckScenes.asTheOfficerKnows(),
                () -> {
                  throw new ActRefused(CheckingRefusal.NOT_IN_ORDER, 1, 0);
                }));

    assertThat(checks.of(id).version()).isEqualTo(CheckTable.NOT_STORED);
  }

  @Test
  void aCompletionThatIsHeardTwiceIsSuppliedOnce() {
    asking.ask(officer.who(), id, BUDGET, "");
    assertThat(applicant.press("/rad/prijave/" + id.value())).hasStatus(303);
    int supplied = checks.of(id).version();
    var transaction =
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class));

    transaction.executeWithoutResult(_ -> answering.on(supplemented()));

    assertThat(checks.of(id).version()).isEqualTo(supplied);
  }

  @Test
  void aCompletionIsHeardOnlyInsideItsOwnTransaction() {
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> answering.on(supplemented()));
  }

  @Test
  void onceDecidedNothingIsAnsweredOrAsked() {
    new Checking(officer).findInOrder("/rad/prijave/" + id.value());
    int version = checks.of(id).version();

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> answering.answer(officer.who(), id, version, Map.of()))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(CheckingRefusal.DECIDED_ALREADY));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> asking.ask(officer.who(), id, BUDGET, ""))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(CheckingRefusal.DECIDED_ALREADY));
  }

  private ApplicationSupplemented supplemented() {
    return new ApplicationSupplemented(
        id,
        call.id(),
        call.unit().slug(),
        "401-1/2027",
        1,
        SampleWorld.CLOSED,
        Actor.SYSTEM,
        Digest.ofText("допуна"));
  }
}

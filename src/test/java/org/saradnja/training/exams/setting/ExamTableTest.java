package org.saradnja.training.exams.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Prepared;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.exams.TestBlueprint.Footing;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class ExamTableTest {

  private static final Instant OPENED = Instant.parse("2027-03-12T13:30:00.123456Z");
  private static final ExamSettings SETTINGS =
      new ExamSettings(
          List.of(new Draw("М5", 5), new Draw("М7", 9)),
          30,
          6_000,
          2,
          true,
          LocalTime.of(14, 35),
          LocalTime.of(15, 5));

  @Autowired private ExamTable exams;
  @Autowired private JdbcClient jdbc;

  @Test
  void keepsEveryStage() {
    var prepared = prepared();
    exams.insert(prepared);
    assertThat(exams.get(prepared.id())).isEqualTo(prepared);

    var open = prepared.open(OPENED);
    exams.update(exams.versioned(prepared.id()).with(open));
    assertThat(exams.get(prepared.id())).isEqualTo(open);

    var closed = open.close(OPENED.plusSeconds(3600));
    exams.update(exams.versioned(prepared.id()).with(closed));
    assertThat(exams.get(prepared.id())).isEqualTo(closed);
    assertThat(exams.of(prepared.base().session())).contains(closed);
    assertThat(exams.of(prepared.base().organiser())).contains(closed);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var prepared = prepared();
    exams.insert(prepared);
    var mine = exams.versioned(prepared.id());
    exams.update(exams.versioned(prepared.id()).with(prepared.open(OPENED)));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> exams.update(mine.with(prepared.open(OPENED))));
  }

  @Test
  void aSessionHasOneTest() {
    var prepared = prepared();
    exams.insert(prepared);
    var base = prepared.base();
    var second =
        new Prepared(
            new Exam.Base(
                new ExamId(UUID.randomUUID()),
                base.session(),
                base.organiser(),
                base.day(),
                base.dayNumber(),
                SETTINGS));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> exams.insert(second))
        .withMessageContaining("one_test_for_a_session");
  }

  @Test
  void papersAreKeptForThoseForWhomTheyWereDrawn() {
    var prepared = prepared();
    exams.insert(prepared);
    var seat = new EnrolmentId(UUID.randomUUID());
    var paper = new Paper("со", List.of());

    exams.draw(prepared.id(), seat, paper);

    assertThat(exams.drawn(prepared.id(), seat)).hasValue(paper);
    assertThat(exams.drawn(prepared.id(), new EnrolmentId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void theLastGivingOfTimeCounts() {
    var prepared = prepared();
    exams.insert(prepared);
    var seat = new EnrolmentId(UUID.randomUUID());
    exams.giveTime(prepared.id(), seat, 10, OPENED, UUID.randomUUID());
    exams.giveTime(prepared.id(), seat, 15, OPENED, UUID.randomUUID());

    assertThat(exams.extraMinutes(prepared.id(), seat)).isEqualTo(15);
    assertThat(exams.extraMinutes(prepared.id())).containsEntry(seat, 15);
    assertThat(exams.extraMinutes(prepared.id(), new EnrolmentId(UUID.randomUUID()))).isZero();
  }

  @Test
  void aTestThatNeverWasIsNoSuchThing() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> exams.get(new ExamId(UUID.randomUUID())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stage = 'DRAWN', opened_at = now() | test_is_in_a_known_stage",
        "stage = 'OPEN' | opened_once_no_longer_prepared",
        "opened_at = now() | opened_once_no_longer_prepared",
        "closed_at = now() | closed_when_closed",
        "stage = 'CLOSED', opened_at = now() | closed_when_closed",
      })
  void aStageAndItsMomentsBelongTogether(String change, String rule) {
    var prepared = prepared();
    exams.insert(prepared);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update exam set " + change + " where id = :id")
                .param("id", prepared.id().value())
                .update())
        .withMessageContaining(rule);
  }

  @Test
  void aStageThatNobodyKnowsIsADefectAndNoTest() {
    var row =
        new ExamRow(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "organizator",
            LocalDate.parse("2027-03-12"),
            2,
            "DRAWN",
            JsonMapper.shared().writeValueAsString(SETTINGS),
            0,
            "",
            null,
            null,
            0);

    assertThatIllegalStateException().isThrownBy(row::toDomain).withMessageContaining("DRAWN");
  }

  @Test
  void whatATestDepartsFromAndWhyIsKept() {
    var prepared = prepared().with(SETTINGS, new Footing(4, "Обука траје краће."));
    exams.insert(prepared);

    assertThat(exams.get(prepared.id())).isEqualTo(prepared);

    var again = exams.versioned(prepared.id());
    exams.update(again.with(prepared.with(SETTINGS, new Footing(5, ""))));
    assertThat(exams.get(prepared.id()).base().footing()).isEqualTo(new Footing(5, ""));
  }

  @Test
  void aTestOfTheTimeBeforeBlueprintsIsReadAsShuffledAndOfAnyDifficulty() {
    var prepared = prepared();
    exams.insert(prepared);
    jdbc.sql(
            """
            update exam
               set settings = '{"blueprint":[{"module":"М5","count":5},{"module":"М7","count":9}],
                                "minutes":30,"passPercent":6000,"attempts":1,"review":true,
                                "from":"14:35:00","until":"15:05:00"}'
             where id = :id
            """)
        .param("id", prepared.id().value())
        .update();

    var settings = exams.get(prepared.id()).settings();

    assertThat(settings.order()).isEqualTo(QuestionOrder.SHUFFLED);
    assertThat(settings.blueprint()).containsExactly(new Draw("М5", 5), new Draw("М7", 9));
  }

  @Test
  void onePaperIsDrawnForASeat() {
    var prepared = prepared();
    exams.insert(prepared);
    var seat = new EnrolmentId(UUID.randomUUID());
    exams.draw(prepared.id(), seat, new Paper("со", List.of()));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> exams.draw(prepared.id(), seat, new Paper("друга", List.of())));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 601})
  void extraTimeIsBetweenNothingAndTenHours(int minutes) {
    var prepared = prepared();
    exams.insert(prepared);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            exams.giveTime(
                prepared.id(),
                new EnrolmentId(UUID.randomUUID()),
                minutes,
                OPENED,
                UUID.randomUUID()))
        .withMessageContaining("extra_time_is_some_time");
  }

  @Test
  void theTestsOfAnOrganiserComeTheLatestFirst() {
    var organiser = "organizator-" + UUID.randomUUID();
    var days = List.of("2027-03-12", "2027-06-01", "2027-04-15");
    days.forEach(day ->
        exams.insert(
            new Prepared(
                new Exam.Base(
                    new ExamId(UUID.randomUUID()),
                    new SessionId(UUID.randomUUID()),
                    organiser,
                    LocalDate.parse(day),
                    2,
                    SETTINGS))));

    assertThat(exams.of(organiser))
        .extracting(exam -> exam.base().day().toString())
        .containsExactly("2027-06-01", "2027-04-15", "2027-03-12");
  }

  private static Prepared prepared() {
    return new Prepared(
        new Exam.Base(
            new ExamId(UUID.randomUUID()),
            new SessionId(UUID.randomUUID()),
            "organizator-" + UUID.randomUUID(),
            LocalDate.parse("2027-03-12"),
            2,
            SETTINGS));
  }
}

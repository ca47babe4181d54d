package org.saradnja.funding.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.commission.SomeCommission;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Draft;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Given;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ScoreTableTest {

  private static final CallId CALL = new CallId(UUID.randomUUID());
  private static final ApplicationId APPLICATION = new ApplicationId(UUID.randomUUID());
  private static final PersonId MEMBER = new PersonId(UUID.randomUUID());
  private static final UUID MANDATE = UUID.randomUUID();
  private static final Instant MONDAY = Instant.parse("2027-03-01T08:15:00.123456Z");
  private static final Entries HALF =
      new Entries(
          Map.of(
              "goals", new Entries.Entry("двадесет", "Јасни циљеви."),
              "budget", new Entries.Entry("", "")));
  private static final Map<String, PointsGiven> POINTS =
      Map.of(
          "goals", new PointsGiven(25, "Јасни циљеви."),
          "budget", new PointsGiven(0, "Нема образложења."));

  @Autowired private ScoreTable sheets;
  @Autowired private GivenTable given;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void appoint() {
    var colleagues =
        List.of(MEMBER, new PersonId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
    SomeCommission.store(jdbc, SomeCommission.of(CALL, colleagues));
  }

  @ParameterizedTest
  @MethodSource
  void keepsEveryStage(ScoreSheet sheet) {
    storeFrom(sheet);

    assertThat(sheets.find(APPLICATION, MEMBER).orElseThrow().value()).isEqualTo(sheet);
    assertThat(sheets.of(CALL, MEMBER)).isEqualTo(Map.of(APPLICATION, sheet));
  }

  static Stream<ScoreSheet> keepsEveryStage() {
    var written = untouched().save(HALF, MONDAY);
    return Stream.of(
        untouched(),
        written,
        written.give(POINTS, MONDAY),
        written.give(POINTS, MONDAY).save(HALF, MONDAY.plusSeconds(60)));
  }

  @Test
  void theSecondOfTwoWhoSaveIsRefused() {
    sheets.save(CALL, new Versioned<>(untouched(), 0));
    var mine = sheets.find(APPLICATION, MEMBER).orElseThrow();
    var theirs = sheets.find(APPLICATION, MEMBER).orElseThrow();
    sheets.save(CALL, theirs.with(theirs.value().save(HALF, MONDAY)));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> sheets.save(CALL, mine.with(mine.value().save(HALF, MONDAY))));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .as("opened in two windows before the first save")
        .isThrownBy(() -> sheets.save(CALL, new Versioned<>(untouched(), 0)));
  }

  @Test
  void keepsEverythingThatWasEverGivenAndCountsTheLast() {
    var first = untouched().give(POINTS, MONDAY);
    var second =
        first.change(
            Map.of(
                "goals", new PointsGiven(20, "Циљеви без мере."), "budget", POINTS.get("budget")),
            "Прочитан је прилог.",
            MONDAY.plusSeconds(3600));
    storeFrom(first);
    sheets.save(CALL, sheets.find(APPLICATION, MEMBER).orElseThrow().with(second));
    given.insert(second.last(), MANDATE);

    assertThat(given.history(APPLICATION, MEMBER)).containsExactly(first.last(), second.last());
    assertThat(given.of(CALL)).containsExactly(second.last());
    assertThat(sheets.find(APPLICATION, MEMBER).orElseThrow().value()).isEqualTo(second);
  }

  @Test
  void whatWasGivenIsNeverChanged() {
    storeFrom(untouched().give(POINTS, MONDAY));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update score_given_points set points = 30").update())
        .withMessageContaining("stay in the history");
  }

  @Test
  void whatWasGivenIsNeverDeleted() {
    storeFrom(untouched().give(POINTS, MONDAY));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("delete from score_given_points").update())
        .withMessageContaining("stay in the history");
  }

  @Test
  void onlyMembersScore() {
    var stranger = new PersonId(UUID.randomUUID());
    var sheet = ScoreSheet.untouched(APPLICATION, stranger, MONDAY);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> sheets.save(CALL, new Versioned<>(sheet, 0)))
        .withMessageContaining("only_members_score");
  }

  @Test
  void aChangeWithoutAReasonIsRefused() {
    storeFrom(untouched().give(POINTS, MONDAY));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into score_given
                      (id, application, person, number, given_at, given_by, change, digest)
                    select gen_random_uuid(), application, person, 2, given_at, given_by, '', ''
                      from score_given
                    """)
                .update())
        .withMessageContaining("a_change_says_why");
  }

  private static Draft untouched() {
    return new Draft(APPLICATION, MEMBER, Entries.NONE, MONDAY);
  }

  /** By the same steps as the acts: a sheet, then what was given, then what is being changed. */
  private void storeFrom(ScoreSheet sheet) {
    switch (sheet) {
      case Draft draft -> sheets.save(CALL, new Versioned<>(draft, 0));
      case Given one -> give(one, one.last());
      case ScoreSheet.Revised revised -> {
        give(new Given(revised.last()), revised.last());
        sheets.save(CALL, sheets.find(APPLICATION, MEMBER).orElseThrow().with(revised));
      }
    }
  }

  private void give(Given sheet, GivenScores scores) {
    sheets.save(CALL, new Versioned<>(sheet, 0));
    given.insert(scores, MANDATE);
  }
}

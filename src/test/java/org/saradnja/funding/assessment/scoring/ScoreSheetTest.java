package org.saradnja.funding.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Draft;
import org.saradnja.parties.people.PersonId;

class ScoreSheetTest {

  private static final Instant MONDAY = Instant.parse("2027-03-01T08:15:00Z");
  private static final Map<String, PointsGiven> POINTS =
      Map.of("goals", new PointsGiven(25, "Јасни циљеви."));
  private static final Entries OTHER =
      new Entries(Map.of("goals", new Entries.Entry("20", "Нејасни.")));

  private final Draft draft =
      new Draft(
          new ApplicationId(UUID.randomUUID()),
          new PersonId(UUID.randomUUID()),
          Entries.NONE,
          MONDAY);

  @Test
  void theFirstPointsNeedNoReasonForAChange() {
    var given = draft.give(POINTS, MONDAY);

    assertThat(given.last().number()).isEqualTo(1);
    assertThat(given.last().change()).isEmpty();
    assertThat(given.last().total()).isEqualTo(25);
  }

  @Test
  void changedPointsTakeTheNextNumber() {
    var given = draft.give(POINTS, MONDAY);
    var revised = given.save(OTHER, MONDAY.plusSeconds(60));

    assertThat(revised.last()).isEqualTo(given.last());
    assertThat(revised.change(POINTS, "Прочитан прилог.", MONDAY).last().number()).isEqualTo(2);
    assertThat(given.change(POINTS, "Прочитан прилог.", MONDAY).last().number()).isEqualTo(2);
  }

  @Test
  void aChangeWithoutAReasonDoesNotExist() {
    var given = draft.give(POINTS, MONDAY);

    assertThatIllegalArgumentException().isThrownBy(() -> given.change(POINTS, " ", MONDAY));
  }

  @Test
  void theFormOfGivenPointsStartsFromThem() {
    assertThat(draft.give(POINTS, MONDAY).entries())
        .isEqualTo(new Entries(Map.of("goals", new Entries.Entry("25", "Јасни циљеви."))));
  }

  @Test
  void twoMembersWhoGiveTheSameHaveDifferentDigests() {
    assertThat(draft.give(POINTS, MONDAY).last().digest())
        .isNotEqualTo(draft.give(POINTS, MONDAY).last().digest());
  }

  @Test
  void pointsWithoutAReasonAndNegativePointsDoNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PointsGiven(5, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new PointsGiven(-1, "Зато."));
  }
}

package org.saradnja.funding.assessment;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.parties.people.PersonId;

/** What was given can be proved later, and what cannot have been given does not exist. */
class GivenPointsTest {

  private static final Instant AT = Instant.parse("2027-03-01T08:15:00Z");
  private static final Map<String, PointsGiven> POINTS =
      Map.of("goals", new PointsGiven(25, "Јасни циљеви."), "budget", new PointsGiven(0, "Нема."));

  @Test
  void onlyAChangeSaysWhyAndEveryChangeDoes() {
    assertThatIllegalArgumentException().isThrownBy(() -> given(1, "Прочитан прилог."));
    assertThatIllegalArgumentException().isThrownBy(() -> given(2, "  "));
    assertThat(given(2, "Прочитан прилог.").number()).isEqualTo(2);
  }

  @Test
  void theListCountsPointsUnderTheSeatAndNeverUnderAName() {
    var counted = given(1, "").as("M2");

    assertThat(counted.member()).isEqualTo("M2");
    assertThat(counted.points()).containsOnly(entry("goals", 25), entry("budget", 0));
    assertThat(counted.total()).isEqualTo(given(1, "").total()).isEqualTo(25);
    assertThat(counted.of("nepoznato")).isZero();
  }

  @Test
  void pointsStandInTheOrderOfTheirCodesWhateverOrderTheyCameIn() {
    var forward = new LinkedHashMap<String, Integer>();
    forward.put("a", 1);
    forward.put("b", 2);
    var backward = new LinkedHashMap<String, Integer>();
    backward.put("b", 2);
    backward.put("a", 1);

    assertThat(CanonicalJson.of(new MemberScores("M1", forward)))
        .isEqualTo(CanonicalJson.of(new MemberScores("M1", backward)));
  }

  @Test
  void aReasonOrAMomentChangedAfterwardsIsFoundOutByTheDigest() {
    var id = UUID.randomUUID();
    var person = new PersonId(UUID.randomUUID());
    var application = ApplicationId.random();
    var before = new GivenScores(id, application, person, 1, AT, "", POINTS);
    var reworded =
        Map.of(
            "goals", new PointsGiven(25, "Нејасни циљеви."), "budget", new PointsGiven(0, "Нема."));

    assertThat(new GivenScores(id, application, person, 1, AT, "", reworded).digest())
        .isNotEqualTo(before.digest());
    assertThat(new GivenScores(id, application, person, 1, AT.plusSeconds(1), "", POINTS).digest())
        .isNotEqualTo(before.digest());
    assertThat(new GivenScores(id, application, person, 1, AT, "", POINTS).digest())
        .isEqualTo(before.digest());
  }

  @Test
  void anApplicationThatNobodyScoredStandsOnNoList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ScoredApplication(SomeScores.listed("401-1/2027", 1, 1), List.of(), List.of()))
        .withMessageContaining("Nobody has scored");
  }

  @Test
  void aMemberScoresOnce() {
    var twice = List.of(SomeScores.given(1, 1, 1, 1), SomeScores.given(1, 2, 2, 2));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ScoredApplication(SomeScores.listed("401-1/2027", 1, 1), twice, List.of()))
        .withMessageContaining("scores an application once");
  }

  @Test
  void nobodyAsksForMoreThanTheProgrammeCosts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SomeScores.listed("401-1/2027", 101, 100))
        .withMessageContaining("more than the whole value");
    assertThatIllegalArgumentException().isThrownBy(() -> SomeScores.listed("401-1/2027", 0, 0));
    assertThatCode(() -> SomeScores.listed("401-1/2027", 100, 100)).doesNotThrowAnyException();
  }

  @Test
  void aCriterionWithoutPointsIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoredCriterion("goals", "Циљеви", 0, true));
  }

  private static GivenScores given(int number, String change) {
    return new GivenScores(
        UUID.randomUUID(),
        ApplicationId.random(),
        new PersonId(UUID.randomUUID()),
        number,
        AT,
        change,
        POINTS);
  }
}

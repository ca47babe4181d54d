package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.saradnja.funding.calls.following.Stage.What;
import org.saradnja.testing.NationalRules;
import org.saradnja.testing.Property;

class TimelineTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);
  private static final Instant LIST_FOUR_DAYS_LATE = at("2027-04-16T14:02:11");
  private static final Milestones BEFORE_THE_LIST = Milestones.NONE;
  private static final Milestones AFTER_THE_LIST =
      new Milestones(Map.of(Milestone.LIST_PUBLISHED, LIST_FOUR_DAYS_LATE));

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "APPLICATIONS, 2027-02-09, the fifteenth day is a Tuesday",
    "LIST, 2027-04-12, the sixtieth day is a Saturday",
    "INSPECTION, 2027-04-21, three working days over a weekend",
    "OBJECTION, 2027-04-26, the eighth day is a Saturday",
    "OBJECTION_DECISION, 2027-05-11, for an objection of the last day",
    "SELECTION, 2027-05-17, counted from the list the thirtieth day is a Sunday",
    "SELECTION_OTHERWISE, 2027-05-26, counted from the end of the objection term",
  })
  void theWorkedExampleIsComputed(Kind kind, LocalDate lastDay, String why) {
    var terms = Terms.of(published(), Optional.of(LocalDate.of(2027, 4, 16)), RULES);

    assertThat(terms.get(kind).lastDay()).as(why).isEqualTo(lastDay);
  }

  @ParameterizedTest(name = "before the list: {0} at the latest {1}")
  @CsvSource({
    "LIST, 2027-04-12",
    "INSPECTION, 2027-04-15",
    "OBJECTION, 2027-04-20",
    "OBJECTION_DECISION, 2027-05-05",
    "SELECTION, 2027-05-12",
    "SELECTION_OTHERWISE, 2027-05-20",
  })
  void beforeTheListTheLatestDaysRunFromItsLastDay(Kind kind, LocalDate latest) {
    var terms = Terms.of(published(), Optional.empty(), RULES);

    assertThat(terms.get(kind).lastDay()).isEqualTo(latest);
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "APPLICATIONS, 2027-01-25T08:00:00, Runs[daysLeft=15]",
    "APPLICATIONS, 2027-02-09T23:59:59.999999, Runs[daysLeft=0]",
    "APPLICATIONS, 2027-02-10T00:00:00, Done[]",
    "COMMISSION, 2027-02-01T10:00:00, Ahead[]",
    "COMMISSION, 2027-02-11T10:00:00, GoesOn[]",
    "CHECK, 2027-02-09T10:00:00, Ahead[]",
    "CHECK, 2027-02-11T10:00:00, GoesOn[]",
    "LIST, 2027-02-09T10:00:00, Ahead[]",
    "LIST, 2027-02-10T10:00:00, Runs[daysLeft=61]",
    "LIST, 2027-04-12T23:00:00, Runs[daysLeft=0]",
    "LIST, 2027-04-13T00:00:00, Overdue[days=1]",
    "OBJECTION, 2027-04-13T00:00:00, Ahead[]",
  })
  void standsBeforeTheListAs(What what, String now, String standing) {
    var timeline = Timeline.of(published(), BEFORE_THE_LIST, RULES, at(now));

    assertThat(timeline.on(what).standing()).hasToString(standing);
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "CHECK, 2027-04-16T15:00:00, Done[]",
    "LIST, 2027-04-20T10:14:00, DoneLate[days=4]",
    "INSPECTION, 2027-04-20T10:14:00, Runs[daysLeft=1]",
    "INSPECTION, 2027-04-22T00:00:00, Done[]",
    "OBJECTION, 2027-04-20T10:14:00, Runs[daysLeft=6]",
    "OBJECTION, 2027-04-27T00:00:00, Done[]",
    "OBJECTION_DECISION, 2027-04-27T00:00:00, Ahead[]",
    "OBJECTION_DECISION, 2027-05-12T00:00:00, Done[]",
    "SELECTION, 2027-04-26T10:00:00, Ahead[]",
    "SELECTION, 2027-04-27T10:00:00, Runs[daysLeft=29]",
    "SELECTION, 2027-05-18T10:00:00, Runs[daysLeft=8]",
    "SELECTION, 2027-05-27T10:00:00, Overdue[days=1]",
    "CONTRACTS, 2027-05-27T10:00:00, Ahead[]",
  })
  void standsAfterALateListAs(What what, String now, String standing) {
    var timeline = Timeline.of(published(), AFTER_THE_LIST, RULES, at(now));

    assertThat(timeline.on(what).standing()).hasToString(standing);
  }

  @Test
  void anOverdueListPromisesNoLaterDays() {
    var timeline = Timeline.of(published(), BEFORE_THE_LIST, RULES, at("2027-04-13T08:00:00"));

    assertThat(timeline.on(What.LIST).terms()).hasSize(1);
    assertThat(timeline.on(What.OBJECTION).terms()).isEmpty();
    assertThat(timeline.on(What.SELECTION).terms()).isEmpty();
  }

  @Test
  void aCommissionAppointedBeforeTheOpeningStandsBeforeIt() {
    var early = new Milestones(Map.of(Milestone.COMMISSION_APPOINTED, at("2027-02-03T10:00:00")));
    var late = new Milestones(Map.of(Milestone.COMMISSION_APPOINTED, at("2027-02-12T10:00:00")));
    var now = at("2027-03-01T10:00:00");

    assertThat(Timeline.of(published(), early, RULES, now).stages().get(1).what())
        .isEqualTo(What.COMMISSION);
    assertThat(Timeline.of(published(), late, RULES, now).stages().get(2).what())
        .isEqualTo(What.COMMISSION);
  }

  @Test
  void aUnitsOwnTermCountsAndNamesItsOwnAct() {
    var own = NationalRules.own(RuleKey.OBJECTION, "5", "Правилник из 2018. није усклађен.");
    var rules = NationalRules.with(PUBLISHED, List.of(own));

    var term =
        Terms.of(published(), Optional.of(LocalDate.of(2027, 4, 16)), rules).get(Kind.OBJECTION);

    assertThat(term.lastDay()).isEqualTo("2027-04-21");
    assertThat(term.rule().serbian()).startsWith("Правилник");
  }

  @Test
  void everyTermKeepsItsReckoningInBothLanguages() {
    var list = Terms.of(published(), Optional.empty(), RULES).get(Kind.LIST);

    assertThat(list.serbian().steps()).hasSizeGreaterThan(2);
    assertThat(list.serbian().sum()).contains("12. 4. 2027");
    assertThat(list.english().sum()).contains("12 April 2027");
  }

  @Test
  void theTermsOfTheProcedureFollowOneAnotherWheneverTheListComes() {
    Property.forAll(
        TimelineTest::someDay,
        listDay -> {
          var terms = Terms.of(published(), Optional.of(listDay), RULES);

          assertThat(terms.get(Kind.INSPECTION).lastDay()).isAfter(listDay);
          assertThat(terms.get(Kind.OBJECTION).lastDay())
              .isBeforeOrEqualTo(terms.get(Kind.OBJECTION_DECISION).lastDay());
          assertThat(terms.get(Kind.SELECTION).lastDay())
              .isBefore(terms.get(Kind.SELECTION_OTHERWISE).lastDay());
          terms.dated().forEach(term -> assertThat(isWorking(term.lastDay())).isTrue());
        });
  }

  @Test
  void noStageGoesBackAsTimePasses() {
    var terms = Terms.of(published(), Optional.of(LocalDate.of(2027, 4, 16)), RULES);
    Property.forAll(
        random -> at("2027-01-25T08:00:00").plusSeconds(random.nextInt(200 * 86_400)),
        now -> {
          var rank = ranks(timeline(terms, now));
          var later = ranks(timeline(terms, now.plusSeconds(3600)));

          rank.forEach(
              (what, before) -> assertThat(later.get(what)).isGreaterThanOrEqualTo(before));
        });
  }

  private static Map<What, Integer> ranks(Timeline timeline) {
    var ranks = new HashMap<What, Integer>();
    for (var stage : timeline.stages()) {
      int rank =
          switch (stage.standing()) {
            case Standing.Ahead _ -> 0;
            case Standing.GoesOn _, Standing.Runs _ -> 1;
            case Standing.Overdue _, Standing.Done _, Standing.DoneLate _, Standing.Stopped _ -> 2;
          };
      ranks.put(stage.what(), rank);
    }
    return ranks;
  }

  private static LocalDate someDay(RandomGenerator random) {
    return LocalDate.of(2027, 2, 10).plusDays(random.nextInt(3000));
  }

  private static boolean isWorking(LocalDate day) {
    return RULES.calendar().isWorkingDay(day);
  }

  private static Timeline timeline(Terms terms, Instant now) {
    return Timeline.of(published(), AFTER_THE_LIST, terms, Moment.of(published(), now));
  }
}

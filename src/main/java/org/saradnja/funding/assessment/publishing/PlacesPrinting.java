package org.saradnja.funding.assessment.publishing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.ListedApplication;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.Place.AboveThresholdNoMoney;
import org.saradnja.funding.assessment.Place.BelowThreshold;
import org.saradnja.funding.assessment.Place.DecidedBy;
import org.saradnja.funding.assessment.Place.Proposed;
import org.saradnja.funding.assessment.Ranking;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.assessment.ScoredCriterion;

/**
 * Prints the places with the two lines that explain them: where the money ends and where the
 * threshold lies. Both are rows, so that whoever listens to the table meets them at their place.
 */
final class PlacesPrinting {

  private static final int TENTHS = 10;
  private static final int HALF_OF_THE_CUT_IN_TENTHS = 6;

  private final RankingInputs inputs;
  private final Ranking ranking;
  private final Texts t;

  PlacesPrinting(RankingInputs inputs, Ranking ranking, Texts t) {
    this.inputs = inputs;
    this.ranking = ranking;
    this.t = t;
  }

  /**
   * @param sorted code of a criterion, or anything else for the order of the list
   */
  RankingPage.Table table(String sorted) {
    boolean byCriterion = inputs.criteria().stream().anyMatch(one -> one.code().equals(sorted));
    return new RankingPage.Table(
        caption(),
        inputs.criteria().stream().map(PlacesPrinting::column).toList(),
        byCriterion ? rowsBy(sorted) : rowsWithLines(),
        byCriterion ? List.of() : linesAfter(),
        byCriterion ? sorted : "");
  }

  private String caption() {
    return t.get(
        "assessment.list.caption",
        t.count("assessment.list.ranked", ranking.places().size()),
        inputs.quorum().members());
  }

  private static RankingPage.Column column(ScoredCriterion one) {
    return new RankingPage.Column(one.code(), one.name(), String.valueOf(one.maximum()));
  }

  private List<RankingPage.Row> rowsBy(String criterion) {
    return ranking.places().stream()
        .sorted(
            comparing((Place place) -> mean(place, criterion), reverseOrder())
                .thenComparing(Place::rank))
        .map(place -> row(place, List.of()))
        .toList();
  }

  private List<RankingPage.Row> rowsWithLines() {
    var rows = new ArrayList<RankingPage.Row>();
    boolean money = false;
    boolean threshold = false;
    for (var place : ranking.places()) {
      var before = new ArrayList<RankingPage.Line>();
      if (!money && !(place instanceof Proposed)) {
        before.add(moneyLine());
        money = true;
      }
      if (!threshold && place instanceof BelowThreshold) {
        before.add(thresholdLine());
        threshold = true;
      }
      rows.add(row(place, List.copyOf(before)));
    }
    return List.copyOf(rows);
  }

  /** The lines that no place stands below. */
  private List<RankingPage.Line> linesAfter() {
    var lines = new ArrayList<RankingPage.Line>();
    if (ranking.places().stream().allMatch(Proposed.class::isInstance)) {
      lines.add(moneyLine());
    }
    if (ranking.places().stream().noneMatch(BelowThreshold.class::isInstance)) {
      lines.add(thresholdLine());
    }
    return List.copyOf(lines);
  }

  private RankingPage.Line moneyLine() {
    var proposed = ranking.proposed();
    var left = t.amount(inputs.budget().minus(proposed));
    boolean stopped = ranking.places().stream().anyMatch(AboveThresholdNoMoney.class::isInstance);
    return new RankingPage.Line(
        "money",
        t.get("assessment.list.money", t.amount(proposed), t.amount(inputs.budget())),
        t.get(stopped ? "assessment.list.money.stopped" : "assessment.list.money.enough", left));
  }

  private RankingPage.Line thresholdLine() {
    return new RankingPage.Line(
        "bar", t.get("assessment.list.threshold", t.points(inputs.threshold())), "");
  }

  private RankingPage.Row row(Place place, List<RankingPage.Line> before) {
    var outcome = outcome(place);
    return new RankingPage.Row(
        before,
        String.valueOf(place.rank()),
        name(place.application()),
        inputs.criteria().stream().map(one -> t.points(mean(place, one.code()))).toList(),
        t.points(place.total()),
        percent(place.total(), 0),
        percent(inputs.threshold(), HALF_OF_THE_CUT_IN_TENTHS),
        t.amount(place.application().requested()),
        t.amount(place instanceof Proposed one ? one.proposed() : Dinars.ZERO),
        outcome.words(),
        outcome.mark(),
        why(place),
        !(place instanceof Proposed));
  }

  static RankingPage.Name name(ListedApplication one) {
    return new RankingPage.Name(
        one.organisation(),
        "/udruzenja/" + one.registrationNumber(),
        one.title(),
        one.registryNumber());
  }

  private record Outcome(String words, String mark) {}

  private Outcome outcome(Place place) {
    return switch (place) {
      case Proposed _ -> new Outcome(t.get("assessment.outcome.PROPOSED"), "ok");
      case AboveThresholdNoMoney _ ->
          new Outcome(t.get("assessment.outcome.ABOVE_THRESHOLD_NO_MONEY"), "off");
      case BelowThreshold _ -> new Outcome(t.get("assessment.outcome.BELOW_THRESHOLD"), "off");
    };
  }

  /** What a reader cannot see from the total alone. */
  private String why(Place place) {
    var tie =
        place.decidedBy() == DecidedBy.FIRST || place.decidedBy() == DecidedBy.TOTAL
            ? ""
            : t.get("assessment.decidedBy." + place.decidedBy());
    return switch (place) {
      case Proposed one when !one.proposed().equals(one.application().requested()) ->
          join(tie, t.get("assessment.why.part", t.points(partOfTheAsked(one))));
      case Proposed _ -> tie;
      case AboveThresholdNoMoney one when one.rank() == one.stoppedAt() ->
          join(tie, t.get("assessment.why.stopped", t.amount(one.left())));
      case AboveThresholdNoMoney one -> join(tie, t.get("assessment.why.after", one.stoppedAt()));
      case BelowThreshold one ->
          join(tie, t.get("assessment.why.missing", t.points(one.missing())));
    };
  }

  /** In percent. */
  private static Points partOfTheAsked(Proposed one) {
    return new Points(one.proposed().percentOf(one.application().requested()));
  }

  private static String join(String tie, String why) {
    return tie.isEmpty() ? why : tie + " " + why;
  }

  private static Points mean(Place place, String criterion) {
    return place.means().getOrDefault(criterion, Points.ZERO);
  }

  /** Of all points that can be given, in percent with one decimal. */
  private String percent(Points points, int lessTenths) {
    long tenths =
        Math.max(0, (long) points.hundredths() * TENTHS / inputs.maximumPoints() - lessTenths);
    return tenths / TENTHS + "." + tenths % TENTHS;
  }
}

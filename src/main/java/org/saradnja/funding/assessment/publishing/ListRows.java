package org.saradnja.funding.assessment.publishing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Download;
import org.saradnja.funding.assessment.ListedApplication;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.Place.AboveThresholdNoMoney;
import org.saradnja.funding.assessment.Place.BelowThreshold;
import org.saradnja.funding.assessment.Place.Proposed;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingBundle.Rejected;
import org.saradnja.funding.assessment.ScoredApplication;

/**
 * The list as one flat table for spreadsheets: every place, then every rejected application; means,
 * and the points that each member gave. Names of columns are the same in every language.
 */
final class ListRows {

  private static final List<String> HEADING =
      List.of(
          "rank",
          "registry_number",
          "association",
          "registration_number",
          "programme",
          "requested_rsd",
          "value_rsd",
          "proposed_rsd",
          "outcome",
          "total",
          "grounds");

  private ListRows() {}

  static Download of(RankingBundle bundle) {
    Map<String, ScoredApplication> scored =
        bundle.inputs().applications().stream()
            .collect(toMap(one -> one.application().registryNumber(), one -> one));
    var columns = heading(bundle);
    var rows = new ArrayList<List<String>>();
    for (var place : bundle.list()) {
      rows.add(row(place, scored, bundle));
    }
    bundle.rejected().forEach(one -> rows.add(row(one, columns.size())));
    return new Download(bundle.call() + "-lista", columns, rows);
  }

  private static List<String> heading(RankingBundle bundle) {
    var heading = new ArrayList<>(HEADING);
    bundle.inputs().criteria().forEach(one -> heading.add("mean_" + one.code()));
    for (int member = 1; member <= bundle.inputs().quorum().members(); member++) {
      for (var criterion : bundle.inputs().criteria()) {
        heading.add("M" + member + "_" + criterion.code());
      }
    }
    return heading;
  }

  private static List<String> row(
      Place place, Map<String, ScoredApplication> scored, RankingBundle bundle) {
    var cells = new ArrayList<>(head(String.valueOf(place.rank()), place.application()));
    cells.add(place instanceof Proposed one ? one.proposed().plain() : "0.00");
    cells.add(outcome(place));
    cells.add(place.total().plain());
    cells.add("");
    for (var criterion : bundle.inputs().criteria()) {
      cells.add(place.means().getOrDefault(criterion.code(), Points.ZERO).plain());
    }
    var given = scored.get(place.application().registryNumber());
    for (int member = 1; member <= bundle.inputs().quorum().members(); member++) {
      var seat = "M" + member;
      for (var criterion : bundle.inputs().criteria()) {
        cells.add(given == null ? "" : points(given, seat, criterion.code()));
      }
    }
    return cells;
  }

  private static List<String> row(Rejected one, int columns) {
    var cells = new ArrayList<>(head("", one.application()));
    cells.add("0.00");
    cells.add("REJECTED");
    cells.add("");
    cells.add(
        one.grounds().stream()
            .map(
                ground -> ground.reason() + ": " + ground.facts() + " (" + ground.provision() + ")")
            .collect(Collectors.joining("; ")));
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }

  private static List<String> head(String rank, ListedApplication one) {
    return List.of(
        rank,
        one.registryNumber(),
        one.organisation(),
        one.registrationNumber(),
        one.title(),
        one.requested().plain(),
        one.value().plain());
  }

  private static String outcome(Place place) {
    return switch (place) {
      case Proposed _ -> "PROPOSED";
      case AboveThresholdNoMoney _ -> "ABOVE_THRESHOLD_NO_MONEY";
      case BelowThreshold _ -> "BELOW_THRESHOLD";
    };
  }

  private static String points(ScoredApplication given, String seat, String criterion) {
    return given.scores().stream()
        .filter(one -> one.member().equals(seat))
        .map(one -> String.valueOf(one.points().get(criterion)))
        .findFirst()
        .orElse("");
  }
}

package org.saradnja.funding.assessment.publishing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.Place.DecidedBy;
import org.saradnja.funding.assessment.Ranking;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.assessment.ScoredCriterion;
import org.saradnja.funding.assessment.TieRule.Preference;

/** Says how the list came about, in words made of the very rules that it was computed by. */
final class RulesPrinting {

  private final RankingInputs inputs;
  private final Ranking ranking;
  private final Texts t;

  RulesPrinting(RankingInputs inputs, Ranking ranking, Texts t) {
    this.inputs = inputs;
    this.ranking = ranking;
    this.t = t;
  }

  List<String> sentences() {
    return List.of(
        t.get("assessment.how.points", inputs.maximumPoints()),
        t.get(
            "assessment.how.quorum",
            inputs.quorum().moreThanPercent(),
            inputs.quorum().least(),
            inputs.quorum().members()),
        t.get("assessment.how.mean"),
        ties(),
        t.get("assessment.how.threshold", t.points(inputs.threshold())),
        t.get("assessment.how.allocation." + inputs.allocation(), bands()));
  }

  private String bands() {
    return inputs.shares().bands().stream()
        .map(band -> t.get("assessment.how.band", band.from(), band.percent()))
        .collect(joining(", "));
  }

  private String ties() {
    var asked =
        inputs.ties().preferences().stream()
            .map(this::preference)
            .collect(joining(t.get("assessment.how.ties.then")));
    var decided =
        ranking.places().stream()
            .filter(place -> place.decidedBy() != DecidedBy.FIRST)
            .filter(place -> place.decidedBy() != DecidedBy.TOTAL)
            .map(Place::rank)
            .map(String::valueOf)
            .collect(joining(", "));
    return t.get("assessment.how.ties", asked)
        + " "
        + (decided.isEmpty()
            ? t.get("assessment.how.ties.none")
            : t.get("assessment.how.ties.decided", decided));
  }

  private String preference(Preference preference) {
    var criteria =
        inputs.criteria().stream()
            .filter(ScoredCriterion::breaksTies)
            .map(one -> t.get("assessment.quoted", one.name()))
            .collect(joining(", "));
    return t.get("assessment.how.ties." + preference, criteria);
  }
}

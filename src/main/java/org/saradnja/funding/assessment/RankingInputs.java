package org.saradnja.funding.assessment;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.calls.Allocation;
import org.saradnja.funding.calls.Allocation.Band;
import org.saradnja.funding.calls.AllocationRule;

/**
 * Everything a list is computed from, and nothing else; whoever has this has the list. It is kept
 * in one order, so that the order in which things came in leaves no trace.
 *
 * @param threshold points below which nothing is financed
 * @param budget the money of the call
 * @param bands of {@link AllocationRule#BANDS}, absent otherwise
 */
public record RankingInputs(
    List<ScoredCriterion> criteria,
    Points threshold,
    Dinars budget,
    AllocationRule allocation,
    Optional<List<Band>> bands,
    TieRule ties,
    Quorum quorum,
    List<ScoredApplication> applications) {

  private static final Comparator<ScoredApplication> BY_REGISTRY_NUMBER =
      Comparator.comparing(ScoredApplication::application, ListedApplication.BY_REGISTRY_NUMBER);

  public RankingInputs {
    criteria = List.copyOf(criteria);
    applications = applications.stream().sorted(BY_REGISTRY_NUMBER).toList();
    bands = bands.map(List::copyOf);
    if (bands.isPresent() != (allocation == AllocationRule.BANDS)) {
      throw new IllegalArgumentException("Bands belong to the rule of bands alone");
    }
    if (bands.filter(all -> all.stream().noneMatch(one -> reaches(one, threshold))).isPresent()) {
      throw new IllegalArgumentException("Somebody above the threshold is in no band");
    }
    mustDiffer(criteria, ScoredCriterion::code);
    mustDiffer(applications, scored -> scored.application().registryNumber());
    for (var scored : applications) {
      if (!quorum.isMetBy(scored.scores().size())) {
        throw new IllegalArgumentException("No quorum for " + scored.application());
      }
      for (var given : scored.scores()) {
        mustFit(given, criteria);
      }
    }
  }

  public Allocation shares() {
    return new Allocation(allocation, bands.orElse(List.of()));
  }

  public int maximumPoints() {
    return criteria.stream().mapToInt(ScoredCriterion::maximum).sum();
  }

  private static boolean reaches(Band band, Points threshold) {
    return Points.of(band.from()).compareTo(threshold) <= 0;
  }

  private static <T> void mustDiffer(List<T> things, Function<T, String> name) {
    if (things.stream().map(name).distinct().count() != things.size()) {
      throw new IllegalArgumentException("Something stands twice in " + things);
    }
  }

  private static void mustFit(MemberScores given, List<ScoredCriterion> criteria) {
    Set<String> codes = criteria.stream().map(ScoredCriterion::code).collect(toSet());
    if (!given.points().keySet().equals(codes)) {
      throw new IllegalArgumentException(given + " answers other criteria than " + codes);
    }
    for (var criterion : criteria) {
      int points = given.of(criterion.code());
      if (points < 0 || points > criterion.maximum()) {
        throw new IllegalArgumentException(given + " is outside of 0 to the maximum");
      }
    }
  }
}

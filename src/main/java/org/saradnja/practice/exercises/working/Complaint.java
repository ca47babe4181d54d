package org.saradnja.practice.exercises.working;

import java.util.Comparator;
import java.util.Optional;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.ScoredCriterion;

/**
 * What an applicant complains about: the criterion in which its programme got the smallest part of
 * the points, told by the list itself. Whoever stands last complains.
 *
 * @param criterion code of the criterion
 * @param points the mean that the list shows for it
 * @param maximum the most points there
 */
record Complaint(
    String registryNumber,
    String organisation,
    int rank,
    String criterion,
    Points points,
    int maximum) {

  /** Empty for a list on which nobody stands. */
  static Optional<Complaint> of(RankingBundle bundle) {
    return bundle.list().stream()
        .max(Comparator.comparingInt(Place::rank))
        .flatMap(place ->
            bundle.inputs().criteria().stream()
                .min(Comparator.comparingLong(criterion -> share(place, criterion)))
                .map(criterion -> of(place, criterion)));
  }

  private static Complaint of(Place place, ScoredCriterion criterion) {
    return new Complaint(
        place.application().registryNumber(),
        place.application().organisation(),
        place.rank(),
        criterion.code(),
        points(place, criterion),
        criterion.maximum());
  }

  /** In ten-thousandths of the most points; equal parts are decided by the order of the call. */
  private static long share(Place place, ScoredCriterion criterion) {
    return 100L * points(place, criterion).hundredths() / criterion.maximum();
  }

  private static Points points(Place place, ScoredCriterion criterion) {
    return place.means().getOrDefault(criterion.code(), Points.of(0));
  }
}

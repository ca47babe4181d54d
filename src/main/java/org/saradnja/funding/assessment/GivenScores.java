package org.saradnja.funding.assessment;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.parties.people.PersonId;

/**
 * What a member gave to an application. Until the list is published it may be changed; each change
 * is a new one with the next number and its reason, and the earlier ones stay.
 *
 * @param id random, so that the digest cannot be guessed from the few possible points
 * @param change why the points were changed; empty for the first
 */
public record GivenScores(
    UUID id,
    ApplicationId application,
    PersonId person,
    int number,
    Instant at,
    String change,
    Map<String, PointsGiven> points) {

  public GivenScores {
    points = Map.copyOf(points);
    if ((number == 1) != change.isBlank()) {
      throw new IllegalArgumentException("A change of points says why, and only a change");
    }
  }

  public int total() {
    return points.values().stream().mapToInt(PointsGiven::points).sum();
  }

  /** As the list counts them, under the member's place in the commission. */
  public MemberScores as(String member) {
    return new MemberScores(
        member,
        points.entrySet().stream()
            .collect(toMap(Entry::getKey, given -> given.getValue().points())));
  }

  public Digest digest() {
    return Digest.of(CanonicalJson.of(this));
  }
}

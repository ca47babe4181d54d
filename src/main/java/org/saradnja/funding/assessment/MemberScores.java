package org.saradnja.funding.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * What one member gave to one application.
 *
 * @param member the place in the commission, {@code M1}, {@code M2} …, never a name
 * @param points whole points by the code of the criterion
 */
public record MemberScores(
    String member,
    @JsonSerialize(contentUsing = ToStringSerializer.class) Map<String, Integer> points) {

  public MemberScores {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
  }

  public int total() {
    return points.values().stream().mapToInt(Integer::intValue).sum();
  }

  int of(String criterion) {
    return points.getOrDefault(criterion, 0);
  }
}

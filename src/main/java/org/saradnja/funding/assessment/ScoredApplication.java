package org.saradnja.funding.assessment;

import java.util.Comparator;
import java.util.List;

/**
 * An application with the points of every member who scored it.
 *
 * @param recused members who declared a conflict of interest and were left out (Article 8)
 */
public record ScoredApplication(
    ListedApplication application, List<MemberScores> scores, List<String> recused) {

  public ScoredApplication {
    scores = scores.stream().sorted(Comparator.comparing(MemberScores::member)).toList();
    recused = recused.stream().sorted().toList();
    if (scores.isEmpty()) {
      throw new IllegalArgumentException("Nobody has scored " + application.registryNumber());
    }
    if (scores.stream().map(MemberScores::member).distinct().count() != scores.size()
        || scores.stream().map(MemberScores::member).anyMatch(recused::contains)) {
      throw new IllegalArgumentException(
          "A member scores an application once, unless recused: " + application.registryNumber());
    }
  }
}

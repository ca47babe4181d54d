package org.saradnja.funding.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.assessment.Place.DecidedBy;
import org.saradnja.funding.assessment.Standing.Question;

/**
 * The list of evaluation and ranking, computed from its published inputs alone (Regulation, Article
 * 9): anyone who computes it again gets the same list.
 */
public record Ranking(List<Place> places) {

  public Ranking {
    places = List.copyOf(places);
  }

  public static Ranking of(RankingInputs inputs) {
    var questions = Standing.questions(inputs.ties());
    var standings =
        inputs.applications().stream()
            .map(scored -> Standing.of(scored, inputs.criteria()))
            .sorted(order(questions))
            .toList();
    var above =
        standings.stream().filter(one -> one.total().compareTo(inputs.threshold()) >= 0).toList();
    var sharing = Sharing.of(inputs.shares(), above, inputs.budget());
    return downTheList(standings, questions, inputs, sharing);
  }

  /** The sum of what is proposed. */
  public Dinars proposed() {
    return Dinars.sum(
        places.stream()
            .filter(Place.Proposed.class::isInstance)
            .map(Place.Proposed.class::cast)
            .map(Place.Proposed::proposed)
            .toList());
  }

  /** From the top, until the first share that the rest of the money does not cover. */
  private static Ranking downTheList(
      List<Standing> standings, List<Question> questions, RankingInputs inputs, Sharing sharing) {
    var places = new ArrayList<Place>();
    var left = inputs.budget();
    int stoppedAt = 0;
    for (int at = 0; at < standings.size(); at++) {
      var one = standings.get(at);
      var by = at == 0 ? DecidedBy.FIRST : decided(standings.get(at - 1), one, questions);
      int rank = at + 1;
      var share = sharing.of(one);
      if (one.total().compareTo(inputs.threshold()) < 0) {
        places.add(one.below(rank, by, inputs.threshold()));
      } else if (stoppedAt == 0 && !share.isZero() && left.covers(share)) {
        left = left.minus(share);
        places.add(one.proposed(rank, by, share));
      } else {
        stoppedAt = stoppedAt == 0 ? rank : stoppedAt;
        places.add(one.withoutMoney(rank, by, left, stoppedAt));
      }
    }
    return new Ranking(places);
  }

  private static Comparator<Standing> order(List<Question> questions) {
    return (one, another) ->
        questions.stream()
            .mapToInt(question -> question.bestFirst().compare(one, another))
            .filter(answer -> answer != 0)
            .findFirst()
            .orElse(0);
  }

  private static DecidedBy decided(Standing above, Standing below, List<Question> questions) {
    return questions.stream()
        .filter(question -> question.bestFirst().compare(above, below) != 0)
        .map(Question::decides)
        .findFirst()
        .orElseThrow();
  }
}

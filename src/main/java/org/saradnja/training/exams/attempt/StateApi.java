package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.util.List;

/**
 * What the server tells the script of an attempt.
 *
 * @param state kept, overtaken, late or state
 * @param left seconds until the end
 * @param answers those that the browser may not know; one when an answer was overtaken
 * @param csrf the token for further sendings, when it was asked for
 */
record StateApi(String state, long left, List<Answer> answers, String csrf) {

  static StateApi kept(int item, int seq, Instant endsAt, Instant at) {
    return new StateApi("kept", left(endsAt, at), List.of(new Answer(item, seq, List.of())), "");
  }

  static long left(Instant endsAt, Instant at) {
    return Math.max(0, endsAt.getEpochSecond() - at.getEpochSecond());
  }

  record Answer(int p, int s, List<String> o) {

    static Answer of(Stored stored) {
      return new Answer(stored.item(), stored.seq(), stored.response().values());
    }
  }
}

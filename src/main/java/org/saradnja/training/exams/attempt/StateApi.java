package org.saradnja.training.exams.attempt;

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

  record Answer(int p, int s, List<String> o) {

    static Answer of(Stored stored) {
      return new Answer(stored.item(), stored.seq(), stored.response().values());
    }
  }
}

package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Response;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers on their way in: one by one as they are given, or the whole form at once. */
@Component
class Answering {

  private final AnswerTable answers;
  private final AttemptTable attempts;
  private final LegalTime time;

  Answering(AnswerTable answers, AttemptTable attempts, LegalTime time) {
    this.answers = answers;
    this.attempts = attempts;
    this.time = time;
  }

  /**
   * One statement is its own transaction.
   *
   * @param at when the answer arrived, in the time of the law
   */
  Saving save(SignedIn who, AttemptId attempt, int item, int seq, Response response, Instant at) {
    return answers
        .save(attempt, who.person(), item, seq, response, at)
        .orElseThrow(() -> new NoSuchThing("attempt " + attempt));
  }

  /**
   * Only what differs from what stands is saved, and only where nothing came since the form was
   * printed; what was answered elsewhere meanwhile stays.
   *
   * @return places of questions whose other answer stayed
   */
  @Transactional
  public List<Integer> saveAll(
      SignedIn who, AttemptId attempt, Map<Integer, Sent> sent, Instant arrival) {
    var at = time.at(arrival);
    var found = attempts.lock(attempt);
    if (!found.person().equals(Optional.of(who.person()))) {
      throw new NoSuchThing("attempt " + attempt);
    }
    var standing =
        answers.of(attempt).stream().collect(Collectors.toMap(Stored::item, Function.identity()));
    var overtaken = new ArrayList<Integer>();
    sent.forEach((item, one) -> {
      var stored = standing.get(item);
      boolean differs =
          stored == null ? !one.response().isEmpty() : !stored.response().equals(one.response());
      int seq = stored == null ? 0 : stored.seq();
      if (differs && one.read() < seq) {
        overtaken.add(item);
      } else if (differs) {
        answers.save(attempt, who.person(), item, seq + 1, one.response(), at);
      }
    });
    return List.copyOf(overtaken);
  }

  /**
   * An answer of a form.
   *
   * @param read number of the answer that stood in the form when it was printed
   */
  record Sent(int read, Response response) {}
}

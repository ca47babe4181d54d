package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Arrival;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.attempt.StateApi.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers one by one, for the script of the page: each is sent until the server has said that it
 * stands, and counts once however often it comes.
 */
@RestController
@RequestMapping("/rad/test/pokusaj/{id}")
class AnswersController {

  private final Answering answering;
  private final AttemptTable attempts;
  private final AnswerTable answers;
  private final LegalTime time;

  AnswersController(
      Answering answering, AttemptTable attempts, AnswerTable answers, LegalTime time) {
    this.answering = answering;
    this.attempts = attempts;
    this.answers = answers;
    this.time = time;
  }

  @PostMapping("/odgovor")
  ResponseEntity<StateApi> save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestAttribute(Arrival.MOMENT) Instant arrival) {
    var sent = new AnswerForm(fields).one();
    if (sent.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }
    var one = sent.get();
    var at = time.at(arrival);
    var saving = answering.save(who, new AttemptId(id), one.item(), one.seq(), one.response(), at);
    return switch (saving) {
      case Saving.Kept(var seq, var endsAt) ->
          ResponseEntity.ok(StateApi.kept(one.item(), seq, endsAt, at));
      case Saving.Overtaken(var seq, var standing, var endsAt) -> {
        var answer = new Answer(one.item(), seq, standing.values());
        yield ResponseEntity.ok(
            new StateApi("overtaken", StateApi.left(endsAt, at), List.of(answer), ""));
      }
      case Saving.TooLate() ->
          ResponseEntity.status(HttpStatus.CONFLICT).body(new StateApi("late", 0, List.of(), ""));
    };
  }

  /** Everything that stands, for a page that was away. */
  @GetMapping("/stanje")
  StateApi state(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestAttribute(Arrival.MOMENT) Instant arrival,
      CsrfToken token) {
    var attempt = attempts.get(new AttemptId(id));
    if (!attempt.person().equals(Optional.of(who.person()))) {
      throw new NoSuchThing("attempt " + id);
    }
    var now = time.at(arrival);
    var standing = answers.of(attempt.id()).stream().map(Answer::of).toList();
    return new StateApi(
        attempt.isOverAt(now) ? "late" : "state",
        attempt.leftAt(now).toSeconds(),
        standing,
        token.getToken());
  }
}

package org.saradnja.funding.calls.asking;

import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.QuestionAnswered;
import org.saradnja.funding.calls.asking.Question.Answer;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Representatives ask about a call, its officers answer for everybody. */
@Component
class Asking {

  private final QuestionTable questions;
  private final Calls calls;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Asking(
      QuestionTable questions,
      Calls calls,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.questions = questions;
    this.calls = calls;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** No legal act; refused once applications are closed, when an answer helps nobody. */
  @Transactional
  public void ask(SignedIn who, CallCode code, QuestionId id, String text) {
    var now = time.now();
    var call = call(code);
    if (!mayAsk(who)) {
      throw new NoSuchThing("questions of " + code);
    }
    call.mustStand();
    if (!call.accepts(now)) {
      throw new ActRefused(QuestionRefusal.CLOSED, call.closesAt());
    }
    questions.ask(new Question(id, call.id(), text, now, who.person(), Optional.empty()));
  }

  /** Publishes the question, as the officer writes it for everybody, with its answer. */
  @Transactional
  public void answer(SignedIn who, CallCode code, QuestionId id, String question, String text) {
    var now = time.now();
    var call = call(code);
    var mandate = authorisation.require(who, Doing.ANSWER_QUESTION, new Party.OfUnit(call.unit()));
    var found =
        questions
            .find(id)
            .filter(one -> one.call().equals(call.id()))
            .orElseThrow(() -> new NoSuchThing("question " + id.value()));
    if (found.answer().isPresent()) {
      throw new ActRefused(QuestionRefusal.ANSWERED);
    }
    var answer = new Answer(question, text, now);
    questions.answer(id, answer);
    events.publishEvent(
        new QuestionAnswered(
            call.id(),
            call.unit().slug(),
            now,
            mandate.actor(),
            Digest.of(CanonicalJson.of(answer))));
  }

  /** Whoever may fill an application for an organisation may ask. */
  boolean mayAsk(SignedIn who) {
    return !authorisation.mandates(who, Doing.FILL_APPLICATION).isEmpty();
  }

  private PublishedCall call(CallCode code) {
    return calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
  }
}

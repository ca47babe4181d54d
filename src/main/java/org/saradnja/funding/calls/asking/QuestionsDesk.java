package org.saradnja.funding.calls.asking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Questions about calls wait for the officers of their units. */
@Component
class QuestionsDesk implements Desk {

  private final QuestionReaders readers;
  private final QuestionTable questions;

  QuestionsDesk(QuestionReaders readers, QuestionTable questions) {
    this.readers = readers;
    this.questions = questions;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return readers.calls(who).stream().flatMap(call -> of(call, t)).toList();
  }

  private Stream<Item> of(PublishedCall call, Texts t) {
    int waiting = questions.waiting(call.id()).size();
    return waiting == 0
        ? Stream.empty()
        : Stream.of(
            new Item(
                call.title(),
                call.code() + " · " + t.get("questions.title"),
                "/rad/konkursi/" + call.code() + "/pitanja",
                Optional.of(call.lastDay()),
                t.count("questions.waiting", waiting),
                "run"));
  }
}

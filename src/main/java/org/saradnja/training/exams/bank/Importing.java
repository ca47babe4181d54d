package org.saradnja.training.exams.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Faults;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.QuestionsImported;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many questions at once. A question is known by its code: one that is there already in the same
 * words stays as it is, one in other words gets a new version. From files of other systems
 * everything comes as a draft; only the platform's own questions, whose sources were read, may be
 * confirmed with the import.
 */
@Component
class Importing {

  private final QuestionTable questions;
  private final Authors authors;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Importing(
      QuestionTable questions, Authors authors, LegalTime time, ApplicationEventPublisher events) {
    this.questions = questions;
    this.authors = authors;
    this.time = time;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public List<Planned> plan(SignedIn who, List<Incoming> incoming) {
    authors.require(who);
    var seen = new HashSet<String>();
    return incoming.stream()
        .map(one -> new Planned(one, seen.add(one.code()) ? outcome(one) : Outcome.TWICE))
        .toList();
  }

  @Transactional
  public Taken take(SignedIn who, List<Incoming> incoming, boolean confirming) {
    var now = time.now();
    var mandate = authors.require(who);
    var written = new ArrayList<Incoming>();
    int confirmed = 0;
    var seen = new HashSet<String>();
    for (var one : incoming) {
      if (!seen.add(one.code()) || !outcome(one).isWritten()) {
        continue;
      }
      var version = write(one, now, mandate);
      written.add(one);
      if (confirming && isConfirmable(one)) {
        questions.confirm(version, now, mandate.id());
        confirmed++;
      }
    }
    if (!written.isEmpty()) {
      var digest = Digest.of(CanonicalJson.of(written));
      events.publishEvent(
          new QuestionsImported(
              UUID.randomUUID(), written.size(), confirmed, now, mandate.actor(), digest));
    }
    return new Taken(written.size(), confirmed);
  }

  private QuestionVersion write(Incoming one, Instant now, Mandate mandate) {
    return questions
        .find(one.code())
        .map(found -> questions.revise(found.question().version(), one.text(), now, mandate.id()))
        .orElseGet(() -> questions.insert(one.code(), one.text(), now, mandate.id()));
  }

  private static boolean isConfirmable(Incoming one) {
    return one.text().basis().allowsConfirmation() && Faults.of(one.text().task()).isEmpty();
  }

  private Outcome outcome(Incoming one) {
    return questions
        .find(one.code())
        .map(found -> {
          if (found.state() == Written.State.WITHDRAWN) {
            return Outcome.WITHDRAWN;
          }
          boolean isSame = found.question().text().digest().equals(one.text().digest());
          return isSame ? Outcome.SAME : Outcome.CHANGED;
        })
        .orElse(Outcome.NEW);
  }

  record Planned(Incoming incoming, Outcome outcome) {}

  record Taken(int written, int confirmed) {}

  enum Outcome {
    NEW,
    CHANGED,
    SAME,
    TWICE,
    WITHDRAWN;

    boolean isWritten() {
      return this == NEW || this == CHANGED;
    }
  }
}

package org.saradnja.training.exams.bank;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.QuestionConfirmed;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.QuestionWithdrawn;
import org.saradnja.training.exams.QuestionWritten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Academy writes questions, confirms them, and takes them back. */
@Component
class Writing {

  private final QuestionTable questions;
  private final Authors authors;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Writing(
      QuestionTable questions, Authors authors, LegalTime time, ApplicationEventPublisher events) {
    this.questions = questions;
    this.authors = authors;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public QuestionId write(SignedIn who, String code, QuestionText text) {
    var now = time.now();
    var mandate = authors.require(who);
    var version = questions.insert(code, text, now, mandate.id());
    events.publishEvent(new QuestionWritten(version, now, mandate.actor(), text.digest()));
    return version.question();
  }

  /**
   * A new version, which is a draft; tests draw the confirmed one before it until this is
   * confirmed.
   *
   * @param read the version that the author had before the eyes
   */
  @Transactional
  public void rewrite(SignedIn who, QuestionVersion read, QuestionText text) {
    var now = time.now();
    var mandate = authors.require(who);
    var newest = newest(read.question());
    if (newest.question().text().equals(text)) {
      return;
    }
    var version = questions.revise(read, text, now, mandate.id());
    events.publishEvent(new QuestionWritten(version, now, mandate.actor(), text.digest()));
  }

  @Transactional
  public void confirm(SignedIn who, QuestionVersion read) {
    var now = time.now();
    var mandate = authors.require(who);
    var newest = newest(read.question());
    if (!newest.question().version().equals(read)) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + read);
    }
    if (!newest.isConfirmable()) {
      throw new ActRefused(BankRefusal.NOT_CONFIRMABLE, newest.question().code());
    }
    questions.confirm(read, now, mandate.id());
    var digest = newest.question().text().digest();
    events.publishEvent(new QuestionConfirmed(read, now, mandate.actor(), digest));
  }

  @Transactional
  public void withdraw(SignedIn who, QuestionId id) {
    var now = time.now();
    var mandate = authors.require(who);
    var newest = newest(id);
    questions.withdraw(id, now);
    var digest = newest.question().text().digest();
    events.publishEvent(new QuestionWithdrawn(id, now, mandate.actor(), digest));
  }

  private Written newest(QuestionId id) {
    var newest = questions.versions(id).getFirst();
    if (newest.state() == Written.State.WITHDRAWN) {
      throw new ActRefused(BankRefusal.WITHDRAWN, newest.question().code());
    }
    return newest;
  }
}

package org.saradnja.training.exams.bank;

import java.util.TreeMap;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.QuestionModuleOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens modules of programmes in the bank. A module stays: questions and papers name it. */
@Component
class OpeningModules {

  private final QuestionTable questions;
  private final Authors authors;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  OpeningModules(
      QuestionTable questions, Authors authors, LegalTime time, ApplicationEventPublisher events) {
    this.questions = questions;
    this.authors = authors;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void open(SignedIn who, QuestionModule module) {
    var now = time.now();
    var actor = authors.require(who).actor();
    if (questions.modules().stream().anyMatch(one -> one.code().equals(module.code()))) {
      throw new ActRefused(BankRefusal.MODULE_THERE_ALREADY, module.code());
    }
    questions.insert(module);
    events.publishEvent(new QuestionModuleOpened(module, now, actor, digest(module)));
  }

  private static Digest digest(QuestionModule module) {
    var content = new TreeMap<String, Object>();
    content.put("code", module.code());
    content.put("title", module.title());
    content.put("programme", module.programme());
    return Digest.of(CanonicalJson.of(content));
  }
}

package org.saradnja.training.exams.paper;

import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.PaperAgreed;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.paper.EntryTable.Entry;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two people of the organiser key a test from paper; once they agree it is an attempt. */
@Component
class Keying {

  private final EntryTable entries;
  private final Exams exams;
  private final Attempts attempts;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Keying(
      EntryTable entries,
      Exams exams,
      Attempts attempts,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.entries = entries;
    this.exams = exams;
    this.attempts = attempts;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  Mandate organiser(SignedIn who, Exam exam) {
    var organiser = new Party.OfInstitution(exam.base().organiser());
    return authorisation.require(who, Doing.RUN_EXAM, organiser);
  }

  /** The paper that was drawn for the seat; who has sat the test needs none any more. */
  Paper paper(Exam exam, EnrolmentId enrolment) {
    if (exam instanceof Exam.Prepared) {
      throw new ActRefused(PaperRefusal.NOT_OPENED);
    }
    boolean hasSat =
        attempts.of(enrolment).stream().anyMatch(attempt -> attempt.exam().equals(exam.id()));
    if (hasSat) {
      throw new ActRefused(PaperRefusal.HAS_SAT);
    }
    return exams
        .drawn(exam.id(), enrolment)
        .orElseThrow(() -> new NoSuchThing("paper of " + enrolment));
  }

  /** True once somebody else has keyed the same. */
  @Transactional
  public boolean key(
      SignedIn who, Exam exam, EnrolmentId enrolment, Map<Integer, Response> responses) {
    var now = time.now();
    var mandate = organiser(who, exam);
    entries.lockPaper(exam.id(), enrolment);
    var paper = paper(exam, enrolment);
    var entry = new Entry(who.person(), responses);
    entries.save(exam.id(), enrolment, entry, now);
    boolean isAgreed =
        entries.of(exam.id(), enrolment).stream()
            .filter(other -> !other.person().equals(who.person()))
            .anyMatch(other -> other.responses().equals(responses));
    if (isAgreed) {
      var digest = Digest.of(CanonicalJson.of(Map.of("paper", paper, "answers", responses)));
      events.publishEvent(
          new PaperAgreed(exam.id(), enrolment, paper, responses, now, mandate.actor(), digest));
    }
    return isAgreed;
  }
}

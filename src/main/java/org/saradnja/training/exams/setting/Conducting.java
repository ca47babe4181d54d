package org.saradnja.training.exams.setting;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Drawing;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Closed;
import org.saradnja.training.exams.Exam.Open;
import org.saradnja.training.exams.Exam.Prepared;
import org.saradnja.training.exams.ExamClosed;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamOpened;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExtraTimeGiven;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.exams.TestBlueprint.Footing;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser prepares the test of a session, opens it on its last day, and closes it. */
@Component
class Conducting {

  private final ExamTable exams;
  private final TestSource source;
  private final Participants participants;
  private final Organisers organisers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  Conducting(
      ExamTable exams,
      TestSource source,
      Participants participants,
      Organisers organisers,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.exams = exams;
    this.source = source;
    this.participants = participants;
    this.organisers = organisers;
    this.time = time;
    this.events = events;
  }

  /**
   * Until the test is opened nobody relies on its settings: they are no act.
   *
   * @param reason why they are others than those of the blueprint; not looked at when they are not
   */
  @Transactional
  public ExamId prepare(SignedIn who, Session session, ExamSettings settings, String reason) {
    organisers.require(who, session.organiser());
    if (session.isCancelled()) {
      throw new ActRefused(ExamRefusal.CANCELLED, session.code().value());
    }
    var footing = footing(session, settings, reason);
    var found = exams.find(session.id());
    if (found.isEmpty()) {
      var base =
          new Exam.Base(
              new ExamId(UUID.randomUUID()),
              session.id(),
              session.organiser(),
              session.lastDay().day(),
              session.lastDay().number(),
              settings,
              footing);
      exams.insert(new Prepared(base));
      return base.id();
    }
    var changed = prepared(found.get().exam()).with(settings, footing);
    exams.update(found.get().with(changed));
    return changed.id();
  }

  /** Draws a paper for everybody who has a seat, so that a whole hall can start in one second. */
  @Transactional
  public void open(SignedIn who, ExamId id) {
    var now = time.now();
    var found = exams.versioned(id);
    var mandate = organisers.require(who, found.exam().base().organiser());
    var prepared = prepared(found.exam());
    checkBlueprint(prepared);
    checkDay(prepared, now.atZone(time.zone()).toLocalDateTime());
    var bank = source.bank();
    var lacking = Drawing.lacking(prepared.settings().blueprint(), bank);
    if (!lacking.isEmpty()) {
      throw new ActRefused(
          ExamRefusal.TOO_FEW_QUESTIONS, lacking.getFirst().module(), lacking.getFirst().count());
    }
    List<Paper> papers =
        participants.of(prepared.base().session()).stream()
            .map(participant -> {
              var paper = paper(prepared.settings(), bank);
              exams.draw(id, participant.enrolment(), paper);
              return paper;
            })
            .toList();
    exams.update(found.with(prepared.open(now)));
    var decided =
        Map.of(
            "settings", prepared.settings(),
            "footing", prepared.base().footing(),
            "papers", papers);
    events.publishEvent(
        new ExamOpened(id, now, mandate.actor(), Digest.of(CanonicalJson.of(decided))));
  }

  /** Nothing is answered any more; who hears it marks what was saved. */
  @Transactional
  public void close(SignedIn who, ExamId id) {
    var now = time.now();
    var found = exams.versioned(id);
    var mandate = organisers.require(who, found.exam().base().organiser());
    var closed = open(found.exam()).close(now);
    exams.update(found.with(closed));
    var digest = Digest.of(CanonicalJson.of(closed.settings()));
    events.publishEvent(new ExamClosed(id, now, mandate.actor(), digest));
  }

  /**
   * @param minutes beyond those of the test, in all: a second giving replaces the first
   */
  @Transactional
  public void giveTime(SignedIn who, ExamId id, EnrolmentId enrolment, int minutes) {
    var now = time.now();
    var found = exams.versioned(id);
    var mandate = organisers.require(who, found.exam().base().organiser());
    if (found.exam() instanceof Closed) {
      throw new ActRefused(ExamRefusal.NOT_OPEN);
    }
    if (!participants.get(enrolment).session().equals(found.exam().base().session())) {
      throw new NoSuchThing("seat " + enrolment);
    }
    exams.giveTime(id, enrolment, minutes, now, mandate.id());
    var digest = Digest.of(CanonicalJson.of(Map.of("enrolment", enrolment, "minutes", minutes)));
    events.publishEvent(new ExtraTimeGiven(id, enrolment, minutes, now, mandate.actor(), digest));
  }

  private Footing footing(Session session, ExamSettings settings, String reason) {
    return source
        .inForce(session)
        .map(blueprint ->
            blueprint
                .footing(settings, reason)
                .orElseThrow(
                    () -> new ActRefused(ExamRefusal.DEPARTURE_WITHOUT_REASON, blueprint.number())))
        .orElse(Footing.NONE);
  }

  /** A blueprint adopted after the preparation is looked at before the test is opened. */
  private void checkBlueprint(Prepared exam) {
    source
        .inForce(exam.base().session())
        .map(TestBlueprint::number)
        .filter(number -> number != exam.base().footing().blueprint())
        .ifPresent(number -> {
          throw new ActRefused(ExamRefusal.ANOTHER_BLUEPRINT, number);
        });
  }

  private Paper paper(ExamSettings settings, List<Question> bank) {
    return Drawing.paper(settings.blueprint(), settings.order(), bank, random);
  }

  private static void checkDay(Prepared exam, LocalDateTime now) {
    if (!now.toLocalDate().equals(exam.base().day())) {
      throw new ActRefused(ExamRefusal.NOT_ON_THE_DAY, exam.base().day());
    }
    if (now.toLocalTime().isAfter(exam.settings().until())) {
      throw new ActRefused(ExamRefusal.WINDOW_OVER);
    }
  }

  private static Prepared prepared(Exam exam) {
    return switch (exam) {
      case Prepared prepared -> prepared;
      case Open _, Closed _ -> throw new ActRefused(ExamRefusal.NOT_PREPARED);
    };
  }

  private static Open open(Exam exam) {
    return switch (exam) {
      case Open open -> open;
      case Prepared _, Closed _ -> throw new ActRefused(ExamRefusal.NOT_OPEN);
    };
  }
}

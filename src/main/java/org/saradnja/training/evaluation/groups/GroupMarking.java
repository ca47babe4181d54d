package org.saradnja.training.evaluation.groups;

import java.time.LocalDateTime;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.GroupMarked;
import org.saradnja.training.evaluation.GroupMarks;
import org.saradnja.training.evaluation.SignedAnswers;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.Trainers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trainer says, once and by name, what the group was like. */
@Component
class GroupMarking {

  private static final String ROLE = "trainer";

  private final EvaluatedTrainings trainings;
  private final GroupTable marks;
  private final Trainers trainers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  GroupMarking(
      EvaluatedTrainings trainings,
      GroupTable marks,
      Trainers trainers,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.trainings = trainings;
    this.marks = marks;
    this.trainers = trainers;
    this.time = time;
    this.events = events;
  }

  /** To whoever did not teach there is no group. */
  Trainer trainer(SignedIn who, EvaluatedTraining training) {
    return trainers
        .of(who.person())
        .filter(training.trainers()::contains)
        .orElseThrow(() -> new NoSuchThing("group of " + training.session().code()));
  }

  @Transactional
  public void mark(SignedIn who, SessionCode code, AnswerSheet sheet) {
    var now = time.now();
    var training = trainings.get(code);
    var trainer = trainer(who, training);
    if (!training.isOver(LocalDateTime.ofInstant(now, time.zone()))) {
      throw new ActRefused(GroupRefusal.NOT_YET, training.session().lastDay().day());
    }
    var answers = SignedAnswers.of(sheet);
    var session = training.session().id();
    var mark = new GroupMarks.Mark(trainer.id(), training.form().id(), answers, now);
    if (!marks.insert(session, mark)) {
      throw new ActRefused(GroupRefusal.ALREADY_MARKED);
    }
    var actor = new Actor(trainer.id().value(), trainer.id().subject(), ROLE);
    var digest = Digest.of(CanonicalJson.of(answers));
    events.publishEvent(new GroupMarked(session, trainer.id(), now, actor, digest));
  }
}

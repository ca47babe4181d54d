package org.saradnja.practice.exercises.giving;

import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.ClockHeld;
import org.saradnja.practice.exercises.ClockReleased;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.training.sessions.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the clock of the installation for those who lead an exercise, or lets it go. */
@Component
@PracticeOnly
class ClockHolding {

  private final ExerciseTable exercises;
  private final Leaders leaders;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  ClockHolding(
      ExerciseTable exercises, Leaders leaders, LegalTime time, ApplicationEventPublisher events) {
    this.exercises = exercises;
    this.leaders = leaders;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void hold(SignedIn who, Session session) {
    var actor = leaders.require(who, session).actor();
    var now = time.now();
    var exercise = running(session);
    if (exercises.holdingTheClock().isPresent()) {
      throw new ActRefused(GivingRefusal.CLOCK_IS_HELD);
    }
    exercises.holdClock(exercise.id(), true);
    events.publishEvent(new ClockHeld(exercise.id(), now, actor, digest(exercise, true)));
  }

  /** Let go twice, it is let go once. */
  @Transactional
  public void release(SignedIn who, Session session) {
    var actor = leaders.require(who, session).actor();
    var now = time.now();
    var exercise = running(session);
    if (exercise.holdsClock()) {
      exercises.holdClock(exercise.id(), false);
      events.publishEvent(new ClockReleased(exercise.id(), now, actor, digest(exercise, false)));
    }
  }

  private Exercise running(Session session) {
    return exercises
        .lockRunning(session.id())
        .orElseThrow(() -> new ActRefused(GivingRefusal.ENDED));
  }

  private static Digest digest(Exercise exercise, boolean holds) {
    return Digest.of(
        CanonicalJson.of(Map.of("exercise", exercise.id().value(), "holdsClock", holds)));
  }
}

package org.saradnja.training.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A training that has just ended, whose trainer has an account, and its evaluation. */
@ApplicationTest
@Import({SomeGroup.class, HallClock.class})
public abstract class SomeEvaluation {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired protected ApplicationContext application;
  @Autowired protected MockMvcTester web;
  @Autowired protected HallClock clock;
  @Autowired protected Hall.Seating seating;
  @Autowired protected SomeGroup.Presence presence;
  @Autowired protected JdbcClient jdbc;

  protected EvaluatedTraining training;
  protected SignedIn organiser;
  protected SignedIn trainer;

  /** So many people were there. */
  protected int people() {
    return 6;
  }

  @BeforeEach
  void aTrainingHasJustEnded() {
    trainer = teacher();
    training = held(Optional.of(trainer.person()));
    organiser = AnnouncedSession.organiser(application);
  }

  /** Somebody who may be put on the list of trainers. */
  protected SignedIn teacher() {
    return Somebody.holding(Role.TRAINER, new Party.OfInstitution("predavac"), application);
  }

  protected EvaluatedTraining held(Optional<PersonId> taughtBy) {
    var series = getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return SomeGroup.held(series + "-" + NUMBER.incrementAndGet(), people(), taughtBy, application);
  }

  protected SessionCode code() {
    return training.session().code();
  }

  protected EvaluatedTraining again() {
    return SomeGroup.again(training.session().id(), application);
  }

  protected List<EnrolmentId> seats() {
    return seating.of(training.session().id()).stream().map(Participant::enrolment).toList();
  }

  protected SignedIn participant(int number) {
    return SomeGroup.people(training, application).get(number);
  }

  protected AnswerSheet sheet(Occasion occasion) {
    return SomeGroup.sheet(training, occasion, "порука");
  }

  protected void pass(Duration time) {
    clock.moveTo(clock.now().plus(time));
  }

  protected int entries(String kind) {
    return jdbc.sql("select count(*) from ledger_entry where kind = :kind and subject = :subject")
        .param("kind", kind)
        .param("subject", training.session().id().subject())
        .query(Integer.class)
        .single();
  }
}

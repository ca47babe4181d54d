package org.saradnja.training.exams;

import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Hall.CheckIns;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A hall in which a test is open, with people who come in as a test needs them. */
public final class OpenHall {

  private final ApplicationContext application;
  private final Session session;
  private final SignedIn organiser;
  private final ExamId exam;

  private OpenHall(
      ApplicationContext application, Session session, SignedIn organiser, ExamId exam) {
    this.application = application;
    this.session = session;
    this.organiser = organiser;
    this.exam = exam;
  }

  public static OpenHall with(ApplicationContext application) {
    return with(SomeExam.USUAL, application);
  }

  public static OpenHall with(ExamSettings settings, ApplicationContext application) {
    SomeBank.fill(application);
    var session = application.getBean(Rooms.class).announce();
    var organiser = SomeExam.organiser(application);
    return new OpenHall(
        application,
        session,
        organiser,
        SomeExam.opened(session, settings, organiser, application));
  }

  public Session session() {
    return session;
  }

  public SignedIn organiser() {
    return organiser;
  }

  public ExamId exam() {
    return exam;
  }

  /** Somebody with an account who is checked in. */
  public Sitting participant() {
    var who = Somebody.withoutMandates(application);
    var seat =
        application.getBean(Seating.class).seat(session.id(), who.person(), "Весна Вежбовић");
    application.getBean(CheckIns.class).checkIn(seat.enrolment(), 2);
    return new Sitting(application.getBean(MockMvcTester.class), who);
  }

  /** A seat of somebody who is not in the room. */
  public Participant seat(String name) {
    return application
        .getBean(Seating.class)
        .seat(session.id(), new PersonId(UUID.randomUUID()), name);
  }

  public Participant seatOf(Sitting somebody) {
    return application
        .getBean(Seating.class)
        .find(session.id(), somebody.who().person())
        .orElseThrow();
  }

  public void close() {
    SomeExam.close(exam, organiser, application);
  }

  /** As when two people have keyed the same answers from paper. */
  public void agreeOnPaper(Participant seat, Paper paper, Map<Integer, Response> responses) {
    var agreed =
        new PaperAgreed(
            exam,
            seat.enrolment(),
            paper,
            responses,
            application.getBean(LegalTime.class).now(),
            new Actor(UUID.randomUUID(), "institution:" + Hall.ORGANISER, "organiser"),
            Digest.ofText("лист"));
    new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> application.publishEvent(agreed));
  }
}

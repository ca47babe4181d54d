package org.saradnja.training.exams.attempt;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.People;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Drawing;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.context.ApplicationContext;

/** An attempt that runs on a day on which the practice world has no test. */
public final class RunningAttempt {

  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private RunningAttempt() {}

  /** Of somebody with an account. */
  public static EnrolmentId seat(String email, String training, ApplicationContext application) {
    var person = application.getBean(People.class).withEmail(email).orElseThrow();
    var session = application.getBean(Sessions.class).find(new SessionCode(training)).orElseThrow();
    return application
        .getBean(Participants.class)
        .find(session.id(), person)
        .orElseThrow()
        .enrolment();
  }

  /** The path of its page. */
  public static String of(String email, String training, ApplicationContext application) {
    var person = application.getBean(People.class).withEmail(email).orElseThrow();
    var session = application.getBean(Sessions.class).find(new SessionCode(training)).orElseThrow();
    var exam = application.getBean(Exams.class).of(session.id()).orElseThrow();
    var now = application.getBean(LegalTime.class).now();
    var bank = application.getBean(Questions.class).confirmed();
    var attempt =
        new Attempt(
            new AttemptId(UUID.randomUUID()),
            exam.id(),
            seat(email, training, application),
            Optional.of(person),
            1,
            Drawing.paper(exam.settings().blueprint(), bank, new Random(1)),
            now,
            now.plus(HALF_AN_HOUR),
            Optional.empty());
    application.getBean(AttemptTable.class).insert(attempt);
    return "/rad/test/pokusaj/" + attempt.id().value();
  }
}

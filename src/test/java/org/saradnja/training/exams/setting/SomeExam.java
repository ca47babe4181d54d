package org.saradnja.training.exams.setting;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests of sessions as an organiser makes them. */
public final class SomeExam {

  /** Twenty questions, half an hour, sixty percent, once, from 14.35 to 15.30. */
  public static final ExamSettings USUAL =
      new ExamSettings(
          List.of(new Draw("М5", 5), new Draw("М6", 2), new Draw("М7", 9), new Draw("М8", 4)),
          30,
          6_000,
          1,
          true,
          LocalTime.of(14, 35),
          LocalTime.of(15, 30));

  private SomeExam() {}

  public static SignedIn organiser(ApplicationContext application) {
    return Somebody.holding(Role.ORGANISER, new Party.OfInstitution(Hall.ORGANISER), application);
  }

  public static ExamId prepared(
      Session session, ExamSettings settings, SignedIn organiser, ApplicationContext application) {
    return application.getBean(Conducting.class).prepare(organiser, session, settings, "");
  }

  public static ExamId opened(
      Session session, ExamSettings settings, SignedIn organiser, ApplicationContext application) {
    var id = prepared(session, settings, organiser, application);
    open(id, organiser, application);
    return id;
  }

  public static void open(ExamId id, SignedIn organiser, ApplicationContext application) {
    application.getBean(Conducting.class).open(organiser, id);
  }

  /** Beyond the minutes of the test, in all. */
  public static void giveTime(
      ExamId id,
      Participant seat,
      int minutes,
      SignedIn organiser,
      ApplicationContext application) {
    application.getBean(Conducting.class).giveTime(organiser, id, seat.enrolment(), minutes);
  }

  public static void close(ExamId id, SignedIn organiser, ApplicationContext application) {
    application.getBean(Conducting.class).close(organiser, id);
  }

  /** The row that papers and attempts stand on, for tests of their tables. */
  public static ExamId row(JdbcClient jdbc) {
    var id = new ExamId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into exam
              (id, session, organiser, day, day_number, stage, settings, opened_at, version)
            values
              (:id, :session, 'organizator', '2027-03-12', 2, 'OPEN', '{}', now(), 0)
            """)
        .param("id", id.value())
        .param("session", UUID.randomUUID())
        .update();
    return id;
  }
}

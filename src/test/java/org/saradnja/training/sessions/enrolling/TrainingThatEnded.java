package org.saradnja.training.sessions.enrolling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolling.Own;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A training in the practice world that ended the day before, with practice accounts who were
 * there. It is announced and applied for by acts; then its days, and the signatures on them, are
 * put back in time, which no act may do.
 */
public final class TrainingThatEnded {

  private static final String UNIT = "vezbaonica";

  private TrainingThatEnded() {}

  public static SessionCode with(
      String series, List<String> accounts, ApplicationContext application) {
    var id = AnnouncedSession.of(series, accounts.size(), Optional.empty(), application);
    var people = application.getBean(People.class);
    var consent = new Consent("Прилика Одлучановић", LocalDate.of(2027, 3, 1));
    for (var account : accounts) {
      var person = people.withEmail(account + "@vezbaonica.example").orElseThrow();
      var own =
          new Own(
              Optional.of(new UnitId(UNIT)), Gender.NOT_STATED, "саветник", consent, Needs.NONE);
      var seat = application.getBean(Enrolling.class).apply(new SignedIn(person, account), id, own);
      sign(seat, application);
    }
    putBack(id, application);
    return application.getBean(Sessions.class).get(id).code();
  }

  private static void sign(EnrolmentId seat, ApplicationContext application) {
    application
        .getBean(JdbcClient.class)
        .sql(
            """
            insert into check_in (enrolment, day, point, checked_at, checked_by)
            values (:seat, 1, 1, now(), :seat)
            """)
        .param("seat", seat.value())
        .update();
  }

  private static void putBack(SessionId id, ApplicationContext application) {
    var yesterday = application.getBean(LegalTime.class).today().minusDays(1);
    AnnouncedSession.moved(id, yesterday.minusDays(1), application);
  }
}

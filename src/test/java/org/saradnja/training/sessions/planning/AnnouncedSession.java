package org.saradnja.training.sessions.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Somebody;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.AccreditedTrainer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A training in Суботица thirty days from now, planned and announced by the organiser's acts. */
public final class AnnouncedSession {

  private static final int FROM_NOW = 30;

  private AnnouncedSession() {}

  /**
   * @param series code of its series; the training is called {@code SERIES-subotica}
   */
  public static SessionId of(
      String series, int seats, Optional<Integer> quota, ApplicationContext application) {
    return of(series, seats, quota, Optional.empty(), application);
  }

  /**
   * @param trainer the account of who teaches it
   */
  public static SessionId of(
      String series,
      int seats,
      Optional<Integer> quota,
      Optional<PersonId> trainer,
      ApplicationContext application) {
    return of(series, terms(seats, quota, application), trainer, application);
  }

  /** Of which the organiser approves each application that a person sends alone. */
  public static SessionId approving(String series, int seats, ApplicationContext application) {
    var usual = terms(seats, Optional.empty(), application);
    var terms = new Terms(usual.lastDay(), seats, usual.quota(), 1, usual.confirmHours(), true);
    return of(series, terms, Optional.empty(), application);
  }

  private static Terms terms(int seats, Optional<Integer> quota, ApplicationContext application) {
    return new Terms(firstDay(application).minusDays(4), seats, quota, 1, 48, false);
  }

  private static SessionId of(
      String series, Terms terms, Optional<PersonId> trainer, ApplicationContext application) {
    var first = firstDay(application);
    var teaches = AccreditedTrainer.in("civilno-drustvo", trainer, application);
    var content = SampleTraining.on(first, terms, teaches);
    var id = planned(series, content, application);
    application.getBean(Announcing.class).announce(organiser(application), id, 0);
    return id;
  }

  /** Cancelled once, as it was announced. */
  public static void cancelled(SessionId id, String reason, ApplicationContext application) {
    application.getBean(Announcing.class).cancel(organiser(application), id, 1, reason);
  }

  /** Changed by the organiser so that others teach it. */
  public static void taughtBy(
      SessionId id, List<TrainerId> trainers, ApplicationContext application) {
    var row = application.getBean(SessionTable.class).get(id);
    var was = row.toDomain().content();
    var content =
        new SessionContent(
            was.place(),
            was.venue(),
            was.days(),
            was.agenda(),
            trainers,
            was.guests(),
            was.materials(),
            was.terms(),
            was.practical());
    var announcing = application.getBean(Announcing.class);
    announcing.change(organiser(application), id, row.version(), content);
  }

  /** Its days are put elsewhere in time, which no act may do. */
  public static void moved(SessionId id, LocalDate first, ApplicationContext application) {
    application
        .getBean(JdbcClient.class)
        .sql(
            """
            update training_session
               set first_day = :first, last_day = :last, closes_on = :closes,
                   content =
                     jsonb_set(
                       jsonb_set(
                         jsonb_set(content, '{days,0,day}', to_jsonb(cast(:first as text))),
                         '{days,1,day}', to_jsonb(cast(:last as text))),
                       '{terms,lastDay}', to_jsonb(cast(:closes as text)))
             where id = :id
            """)
        .param("first", first)
        .param("last", first.plusDays(1))
        .param("closes", first.minusDays(8))
        .param("id", id.value())
        .update();
  }

  public static LocalDate firstDay(ApplicationContext application) {
    return application.getBean(LegalTime.class).today().plusDays(FROM_NOW);
  }

  public static SignedIn organiser(ApplicationContext application) {
    return Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);
  }

  static SessionId planned(String series, SessionContent content, ApplicationContext application) {
    var planning = application.getBean(Planning.class);
    return planning.plan(organiser(application), begun(series, application), content);
  }

  static SeriesId begun(String series, ApplicationContext application) {
    var programme =
        AdoptedProgramme.of(series + "-program", firstDay(application).getYear(), application);
    var content =
        new SeriesContent(
            new SeriesCode(series),
            programme,
            "Пробна серија",
            "О серији.",
            List.of(new Support(Support.Part.DONOR, "Донатор", "Donor")));
    return application.getBean(Planning.class).begin(organiser(application), content, "");
  }
}

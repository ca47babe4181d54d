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
import org.saradnja.training.trainers.register.AccreditedTrainer;
import org.springframework.context.ApplicationContext;

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
    var first = firstDay(application);
    var terms = new Terms(first.minusDays(4), seats, quota, 1, 48, false);
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

package org.saradnja.training.sessions.materials;

import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.Trainers;
import org.springframework.stereotype.Component;

/**
 * Who may put materials where: the organiser everywhere in its series, a trainer in the trainings
 * that the trainer leads. To others there is no such place.
 */
@Component
class Shelves {

  private static final String TRAINER = "trainer";

  private final Sessions sessions;
  private final Trainers trainers;
  private final Authorisation authorisation;

  Shelves(Sessions sessions, Trainers trainers, Authorisation authorisation) {
    this.sessions = sessions;
    this.trainers = trainers;
    this.authorisation = authorisation;
  }

  /** By the public code of a training or of a series. */
  Shelf of(SignedIn who, String code) {
    return sessions
        .find(new SessionCode(code))
        .map(session -> ofTraining(who, session))
        .orElseGet(() -> ofSeries(who, code))
        .orElseThrow(() -> new NoSuchThing("materials of " + code));
  }

  private Optional<Shelf> ofTraining(SignedIn who, Session session) {
    var series = sessions.series(session.series());
    return organiser(who, session.organiser())
        .map(actor -> new Shelf(series, Optional.of(session), actor, true))
        .or(() ->
            trainer(who, session)
                .map(actor -> new Shelf(series, Optional.of(session), actor, false)));
  }

  private Optional<Shelf> ofSeries(SignedIn who, String code) {
    return sessions
        .find(new SeriesCode(code))
        .flatMap(series ->
            organiser(who, series.organiser())
                .map(actor -> new Shelf(series, Optional.empty(), actor, true)));
  }

  private Optional<Actor> organiser(SignedIn who, String institution) {
    var party = new Party.OfInstitution(institution);
    return authorisation.mandate(who, Doing.KEEP_MATERIALS, party).map(Mandate::actor);
  }

  private Optional<Actor> trainer(SignedIn who, Session session) {
    return trainers
        .of(who.person())
        .map(trainer -> trainer.id())
        .filter(sessions.trainers(session.id())::contains)
        .map(id -> new Actor(id.value(), id.subject(), TRAINER));
  }
}

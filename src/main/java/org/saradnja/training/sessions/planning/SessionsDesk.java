package org.saradnja.training.sessions.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Occupancies;
import org.saradnja.training.sessions.SeriesId;
import org.springframework.stereotype.Component;

/** Trainings that an organiser prepares or runs. */
@Component
class SessionsDesk implements Desk {

  private static final Set<String> WAITING = Set.of("planned", "open", "closed", "running");

  private final SeriesTable series;
  private final SessionTable sessions;
  private final PlanWriting writing;
  private final Occupancies occupancies;
  private final Authorisation authorisation;

  SessionsDesk(
      SeriesTable series,
      SessionTable sessions,
      PlanWriting writing,
      Occupancies occupancies,
      Authorisation authorisation) {
    this.series = series;
    this.sessions = sessions;
    this.writing = writing;
    this.occupancies = occupancies;
    this.authorisation = authorisation;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return authorisation.mandates(who, Doing.RUN_SESSION).stream()
        .flatMap(mandate -> of(mandate.party(), t))
        .toList();
  }

  private Stream<Item> of(Party organiser, Texts t) {
    return series.all().stream()
        .filter(row -> new Party.OfInstitution(row.organiser()).equals(organiser))
        .flatMap(row -> sessions.of(new SeriesId(row.id())).stream())
        .filter(row -> WAITING.contains(writing.stage(row.toDomain())))
        .map(row -> item(row, t));
  }

  private Item item(SessionTable.Row row, Texts t) {
    var value = row.toDomain();
    var stage = writing.stage(value);
    var taken = stage.equals("planned") ? 0 : occupancies.of(value.id()).taken();
    int least = value.content().terms().least();
    boolean few = stage.equals("closed") && taken < least;
    var of = series.get(new SeriesId(row.series()));
    var unaccredited = writing.unaccredited(of, value, t);
    boolean late = few || !unaccredited.isEmpty();
    return new Item(
        t.get("sessions.desk.title", PlanWriting.place(value, t)),
        row.code(),
        PlanWriting.href(row),
        Optional.of(stage.equals("open") ? row.closesOn() : row.firstDay()),
        few
            ? t.get("sessions.desk.few", t.grouped(taken), t.grouped(least))
            : late ? unaccredited : writing.state(value, t),
        late ? "late" : writing.mark(value));
  }
}

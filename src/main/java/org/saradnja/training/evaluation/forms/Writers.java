package org.saradnja.training.evaluation.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/**
 * Who writes the questions: the organiser for a series of its own, the Academy for a programme and
 * for all trainings.
 */
@Component
class Writers {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final Authorisation authorisation;
  private final Sessions sessions;
  private final SessionPlans plans;
  private final ProgrammeEntries programmes;

  Writers(
      Authorisation authorisation,
      Sessions sessions,
      SessionPlans plans,
      ProgrammeEntries programmes) {
    this.authorisation = authorisation;
    this.sessions = sessions;
    this.plans = plans;
    this.programmes = programmes;
  }

  /** To others there is no such form. */
  Mandate require(SignedIn who, FormScope scope) {
    return switch (scope.kind()) {
      case SERIES ->
          authorisation.require(
              who, Doing.RUN_EVALUATION, new Party.OfInstitution(series(scope).organiser()));
      case PROGRAMME -> {
        programme(scope);
        yield authorisation.require(who, Doing.OVERSEE_EVALUATION, ACADEMY);
      }
      case ALL -> authorisation.require(who, Doing.OVERSEE_EVALUATION, ACADEMY);
    };
  }

  /** What somebody may write questions for: all trainings, programmes, series. */
  List<FormScope> of(SignedIn who) {
    var all = new ArrayList<FormScope>();
    if (authorisation.mandate(who, Doing.OVERSEE_EVALUATION, ACADEMY).isPresent()) {
      all.add(FormScope.ALL);
      programmes.all().stream()
          .map(entry -> FormScope.of(entry.programme().code()))
          .distinct()
          .forEach(all::add);
    }
    sessions.allSeries().stream()
        .map(series -> FormScope.of(series.code()))
        .filter(scope -> find(scope).filter(series -> isOrganisedBy(who, series)).isPresent())
        .forEach(all::add);
    return all;
  }

  Series series(FormScope scope) {
    return find(scope).orElseThrow(() -> new NoSuchThing("series " + scope.code()));
  }

  /** A series of the past that was entered from its documents is not asked about. */
  private Optional<Series> find(FormScope scope) {
    return plans
        .find(new SeriesCode(scope.code()))
        .filter(plan -> plan.source().isBlank())
        .map(SeriesPlan::series);
  }

  Programme programme(FormScope scope) {
    return programmes.versions(new ProgrammeCode(scope.code())).stream()
        .findFirst()
        .map(ProgrammeEntry::programme)
        .orElseThrow(() -> new NoSuchThing("programme " + scope.code()));
  }

  /** The form that would hold if the scope had none of its own. */
  ProgrammeCode programmeOf(FormScope scope) {
    return switch (scope.kind()) {
      case SERIES -> programmes.get(series(scope).programme()).programme().code();
      case PROGRAMME -> new ProgrammeCode(scope.code());
      case ALL -> throw new IllegalArgumentException("All trainings are of no programme");
    };
  }

  private boolean isOrganisedBy(SignedIn who, Series series) {
    var organiser = new Party.OfInstitution(series.organiser());
    return authorisation.mandate(who, Doing.RUN_EVALUATION, organiser).isPresent();
  }
}

package org.saradnja.training.sessions.catalogue;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.ApiList;
import org.saradnja.base.web.ApiList.Asked;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.Supports;
import org.saradnja.training.sessions.catalogue.TrainingDocument.OfSeries;
import org.saradnja.training.sessions.catalogue.TrainingDocument.OfSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trainings for programs; never a participant. */
@RestController
class TrainingsApi {

  private final SessionPlans plans;
  private final Sessions sessions;
  private final Programmes programmes;
  private final Supports supports;
  private final LegalTime time;
  private final String origin;

  TrainingsApi(
      SessionPlans plans,
      Sessions sessions,
      Programmes programmes,
      Supports supports,
      LegalTime time,
      @Value("${saradnja.address}") String origin) {
    this.plans = plans;
    this.sessions = sessions;
    this.programmes = programmes;
    this.supports = supports;
    this.time = time;
    this.origin = origin;
  }

  /** In the order of the codes as the cursor compares them, whatever the database sorts by. */
  @GetMapping("/api/v1/trainings")
  ApiList<OfSession> trainings(
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "") String series) {
    var asked = Asked.of(limit, cursor);
    var found =
        plans.all().stream()
            .map(this::document)
            .sorted(comparing(OfSession::code))
            .filter(one -> series.isEmpty() || one.series().equals(series))
            .filter(one -> one.code().compareTo(asked.after()) > 0)
            .limit(asked.limit() + 1L)
            .toList();
    return ApiList.of(found, asked, OfSession::code);
  }

  @GetMapping("/api/v1/trainings/{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
  TrainingDocument training(@PathVariable String code) {
    return plans
        .find(new SessionCode(code))
        .<TrainingDocument>map(this::document)
        .or(() -> plans.find(new SeriesCode(code)).map(this::document))
        .orElseThrow(() -> new NoSuchThing("training " + code));
  }

  private OfSession document(SessionPlan plan) {
    var series = sessions.series(plan.session().series());
    var state = TrainingWords.State.of(plan, time.today());
    var ofSeries = plans.find(series.code()).map(SeriesPlan::support).orElse(List.of());
    return OfSession.of(
        plan,
        series.code().value(),
        supports.of(plan.session().id(), ofSeries),
        state.name().toLowerCase(Locale.ROOT),
        origin);
  }

  private OfSeries document(SeriesPlan series) {
    var programme = programmes.get(series.series().programme());
    List<String> codes =
        plans.of(series.series().id()).stream().map(plan -> plan.session().code().value()).toList();
    return OfSeries.of(series, programme, codes, origin);
  }
}

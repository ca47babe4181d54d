package org.saradnja.parties.registry.organisations;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.OrganisationKept;
import org.saradnja.parties.registry.OrganisationsImported;
import org.saradnja.parties.registry.organisations.OrganisationTable.Versioned;
import org.saradnja.parties.registry.organisations.Plan.Outcome;
import org.saradnja.parties.registry.organisations.Plan.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes tables of organisations over into the register. */
@Component
class TakingOver {

  private final OrganisationTable organisations;
  private final ImportTable imports;
  private final Admissions admissions;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  TakingOver(
      OrganisationTable organisations,
      ImportTable imports,
      Admissions admissions,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.imports = imports;
    this.admissions = admissions;
    this.time = time;
    this.events = events;
  }

  Plan plan(List<Keeper> keepers, List<OrganisationRows.Row> rows) {
    var register = new Plan.Register(organisations::find, organisations::holder);
    return Plan.of(rows, admissions.today(), register, keepers);
  }

  /**
   * Takes over every row that is not refused, and keeps the refused ones with their reasons.
   *
   * @param keepers the mandates of whoever acts, at least one
   * @return under which the outcome is found
   */
  @Transactional
  public UUID takeOver(List<Keeper> keepers, List<OrganisationRows.Row> rows) {
    var now = time.now();
    var plan = plan(keepers, rows);
    var id = UUID.randomUUID();
    plan.with(Outcome.ENTERED).forEach(this::enter);
    plan.with(Outcome.CORRECTED).forEach(this::correct);
    imports.insert(id, now, keepers.getFirst().actor(), plan);
    byKeeper(keepers, plan).forEach((keeper, steps) -> publish(id, now, keeper, steps));
    return id;
  }

  private void enter(Step step) {
    var organisation = step.facts().orElseThrow().as(new OrganisationId(UUID.randomUUID()));
    organisations.insert(organisation);
    events.publishEvent(new OrganisationKept(organisation.id()));
  }

  private void correct(Step step) {
    var known = step.known().orElseThrow();
    var corrected = step.facts().orElseThrow().as(known.organisation().id());
    organisations.update(new Versioned(corrected, known.version()));
    events.publishEvent(new OrganisationKept(corrected.id()));
  }

  /** Whoever keeps the organisations of two units acts for each under its own mandate. */
  private static LinkedHashMap<Keeper, List<Step>> byKeeper(List<Keeper> keepers, Plan plan) {
    return plan.steps().stream()
        .filter(step -> step.outcome() == Outcome.ENTERED || step.outcome() == Outcome.CORRECTED)
        .collect(
            Collectors.groupingBy(
                step -> Keeper.first(keepers, step.facts().orElseThrow().seat()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private void publish(UUID id, Instant now, Keeper keeper, List<Step> steps) {
    var content = steps.stream().map(step -> step.facts().orElseThrow()).toList();
    events.publishEvent(
        new OrganisationsImported(
            id,
            now,
            keeper.actor(),
            count(steps, Outcome.ENTERED),
            count(steps, Outcome.CORRECTED),
            Digest.of(CanonicalJson.of(content))));
  }

  private static int count(List<Step> steps, Outcome outcome) {
    return Math.toIntExact(steps.stream().filter(step -> step.outcome() == outcome).count());
  }
}

package org.saradnja.parties.registry.institutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.registry.InstitutionKept;
import org.saradnja.parties.registry.InstitutionName;
import org.saradnja.parties.registry.InstitutionsImported;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.institutions.InstitutionPlan.Outcome;
import org.saradnja.parties.registry.institutions.InstitutionPlan.Step;
import org.saradnja.parties.registry.institutions.InstitutionTable.Versioned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the good rows of a table of institutions over, and says why it refuses the others. */
@Component
class InstitutionImport {

  private final InstitutionTable institutions;
  private final Keepers keepers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;
  private final boolean practice;

  InstitutionImport(
      InstitutionTable institutions,
      Keepers keepers,
      LegalTime time,
      ApplicationEventPublisher events,
      @Value("${saradnja.practice}") boolean practice) {
    this.institutions = institutions;
    this.keepers = keepers;
    this.time = time;
    this.events = events;
    this.practice = practice;
  }

  /** What taking the table over would do today. */
  InstitutionPlan plan(List<InstitutionRows.Row> rows) {
    return plan(rows, time.now());
  }

  @Transactional
  public InstitutionPlan takeOver(Reader who, List<InstitutionRows.Row> rows) {
    var now = time.now();
    var by =
        keepers.ofInstitutions(who).orElseThrow(() -> new NoSuchThing("register of institutions"));
    var plan = plan(rows, now);
    var opened = facts(plan, Outcome.OPENED);
    var corrected = facts(plan, Outcome.CORRECTED);
    opened.forEach(facts -> institutions.insert(facts.opened(practice)));
    corrected.forEach(facts -> correct(facts, day(now)));
    var kept = Stream.concat(opened.stream(), corrected.stream()).toList();
    if (!kept.isEmpty()) {
      events.publishEvent(
          new InstitutionsImported(
              UUID.randomUUID(),
              now,
              by,
              opened.size(),
              corrected.size(),
              Digest.of(CanonicalJson.of(kept))));
    }
    kept.forEach(facts -> events.publishEvent(new InstitutionKept(facts.code())));
    return plan;
  }

  private void correct(Facts facts, LocalDate today) {
    var known = institutions.get(facts.code());
    var corrected = facts.correcting(known.institution());
    if (!corrected.equals(known.institution())) {
      institutions.update(new Versioned(corrected, known.version()));
    }
    if (facts.renames(known.institution())) {
      institutions.rename(facts.code(), facts.name(), facts.english(), facts.since(today));
    }
  }

  private InstitutionPlan plan(List<InstitutionRows.Row> rows, Instant now) {
    return InstitutionPlan.of(
        rows,
        new InstitutionPlan.Register(
            institutions.kinds(),
            institutions::find,
            code ->
                institutions.names(code).reversed().stream()
                    .findFirst()
                    .flatMap(InstitutionName::from),
            day(now)));
  }

  private LocalDate day(Instant now) {
    return now.atZone(time.zone()).toLocalDate();
  }

  private static List<Facts> facts(InstitutionPlan plan, Outcome outcome) {
    return plan.with(outcome).stream().map(Step::facts).map(found -> found.orElseThrow()).toList();
  }
}

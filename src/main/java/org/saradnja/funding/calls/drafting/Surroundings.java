package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.PublishedText.Charge;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.DocumentKind;
import org.springframework.stereotype.Component;

/** Gathers the circumstances of a publication. */
@Component
class Surroundings {

  private final OfficersView view;
  private final PlanView plans;
  private final ApprovalView approvals;
  private final Certificates certificates;

  Surroundings(
      OfficersView view, PlanView plans, ApprovalView approvals, Certificates certificates) {
    this.view = view;
    this.plans = plans;
    this.approvals = approvals;
    this.certificates = certificates;
  }

  /** Of a publication by an officer, of the version that was seen. */
  Circumstances of(Draft draft, int version, PersonId officer, Instant now) {
    var day = LocalDate.ofInstant(now, Office.ZONE);
    return of(draft, approvals.of(draft, version), Optional.of(charge(officer, day)), now);
  }

  /** As if nothing else were in the way, to see what the text would become. */
  Circumstances preview(Draft draft, Instant now) {
    return of(draft, new Approval.NotNeeded(), Optional.empty(), now);
  }

  private Circumstances of(Draft draft, Approval approval, Optional<Charge> charge, Instant now) {
    var unit = draft.unit();
    return new Circumstances(
        view.issuer(unit),
        view.areas(),
        view.rules(unit, LocalDate.ofInstant(now, Office.ZONE)),
        plans.of(draft),
        approval,
        charge,
        now);
  }

  /** A certificate counts that had been issued and stood on the day; a confirmation does not. */
  private Charge charge(PersonId officer, LocalDate day) {
    return new Charge(
        certificates.of(officer).stream()
            .filter(held -> held.kind() == DocumentKind.CERTIFICATE && held.standsOn(day))
            .filter(held -> !LocalDate.ofInstant(held.issuedAt(), Office.ZONE).isAfter(day))
            .map(Certificates.Held::title)
            .distinct()
            .toList());
  }
}

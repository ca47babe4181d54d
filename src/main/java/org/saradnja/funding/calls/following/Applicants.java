package org.saradnja.funding.calls.following;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/**
 * What a call offers to whoever reads it: to apply while it is open, the list once there is one,
 * and to those who conduct it the places where they do.
 */
@Component
class Applicants {

  private final Authorisation authorisation;
  private final Organisations organisations;

  Applicants(Authorisation authorisation, Organisations organisations) {
    this.authorisation = authorisation;
    this.organisations = organisations;
  }

  CallPage.Offer offer(Followed call, @Nullable SignedIn who, Moment now) {
    boolean list = call.milestones().has(Milestone.LIST_PUBLISHED);
    boolean open = !now.closed() && call.annulled().isEmpty();
    if (who == null) {
      return new CallPage.Offer(list, false, open, List.of());
    }
    return new CallPage.Offer(list, conducts(who, call), false, open ? applicants(who) : List.of());
  }

  private boolean conducts(SignedIn who, Followed call) {
    var unit = new Party.OfUnit(new UnitId(call.text().issuer().unit()));
    return authorisation.mandate(who, Doing.CHECK_APPLICATION, unit).isPresent();
  }

  private List<CallPage.Applicant> applicants(SignedIn who) {
    return authorisation.mandates(who, Doing.FILL_APPLICATION).stream()
        .flatMap(Applicants::organisation)
        .distinct()
        .map(organisations::get)
        .map(organisation ->
            new CallPage.Applicant(organisation.id().value().toString(), organisation.name()))
        .toList();
  }

  private static Stream<OrganisationId> organisation(Mandate mandate) {
    return mandate.party() instanceof Party.OfOrganisation(OrganisationId organisation)
        ? Stream.of(organisation)
        : Stream.empty();
  }
}

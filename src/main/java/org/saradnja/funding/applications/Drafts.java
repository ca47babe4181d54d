package org.saradnja.funding.applications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.OrganisationId;

/** What organisations fill, read as it would be sent now. */
public interface Drafts {

  /** Throws {@code NoSuchThing} when there is none. */
  Filled get(ApplicationId id);

  /** As {@link #get}, asked on a trip with other things; its call and applicant are read after. */
  Supplier<Filled> ask(Trip trip, ApplicationId id);

  /** What an organisation fills or has sent for a call, in the order in which it was opened. */
  List<ApplicationId> of(CallId call, OrganisationId organisation);

  /** Who fills an application for a call, sent one or withdrew one. */
  Set<OrganisationId> organisations(CallId call, Instant until);

  /**
   * A draft, read.
   *
   * @param version changes with every change of the draft
   * @param steps in which something may be changed; none when it cannot be sent either
   * @param completeUntil the last moment for a completion the office asked for, when it did
   * @param content what can be read of it
   */
  record Filled(
      ApplicationId id,
      PublishedCall call,
      OrganisationId organisation,
      int version,
      Set<Step> steps,
      Optional<Instant> completeUntil,
      Content content,
      List<Gap> gaps) {

    public Filled {
      steps = Set.copyOf(steps);
      gaps = List.copyOf(gaps);
    }

    public boolean open() {
      return !steps.isEmpty();
    }

    public boolean isReadable() {
      return gaps.stream().noneMatch(gap -> gap.kind() == Gap.Kind.FAULTY);
    }
  }
}

package org.saradnja.funding.applications.filling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.saradnja.base.database.Trip;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.Remembered;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.Drafts;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.springframework.stereotype.Component;

/** Reads drafts as they would be sent now, with the organisation as the register knows it. */
@Component
class ReadDrafts implements Drafts {

  /** Of those that are filled at the same time; beyond that a draft is asked for its head again. */
  private static final int MOST = 10_000;

  private final DraftTable drafts;
  private final Calls calls;
  private final Organisations organisations;
  private final Trips trips;
  private final Remembered<ApplicationId, Draft.Head> heads = new Remembered<>(MOST);

  ReadDrafts(DraftTable drafts, Calls calls, Organisations organisations, Trips trips) {
    this.drafts = drafts;
    this.calls = calls;
    this.organisations = organisations;
    this.trips = trips;
  }

  @Override
  public Filled get(ApplicationId id) {
    return read(drafts.get(id));
  }

  @Override
  public List<ApplicationId> of(CallId call, OrganisationId organisation) {
    return drafts.places(call, organisation).stream().map(Place::id).toList();
  }

  @Override
  public Set<OrganisationId> organisations(CallId call, Instant until) {
    return drafts.organisations(call, until);
  }

  /** Once its call and organisation are known, which never change, they are asked beside it. */
  @Override
  public Supplier<Filled> ask(Trip trip, ApplicationId id) {
    var found = trip.carry(DraftTable.asked(id));
    return heads
        .find(id)
        .map(head -> ask(trip, head))
        .<Supplier<Filled>>map(known -> () -> known.read(found.get()))
        .orElse(() -> read(found.get()));
  }

  Filled read(Versioned<Draft> found) {
    var draft = found.value();
    var head = heads.get(draft.head().id(), draft::head);
    var trip = trips.begin();
    var surroundings = ask(trip, head);
    trip.go();
    return surroundings.read(found);
  }

  private Surroundings ask(Trip trip, Draft.Head head) {
    return new Surroundings(
        calls.ask(trip, head.call()), organisations.ask(trip, head.organisation()));
  }

  private record Surroundings(Supplier<PublishedCall> call, Supplier<Organisation> organisation) {

    Filled read(Versioned<Draft> found) {
      return filled(found, call.get(), organisation.get());
    }
  }

  private static Filled filled(
      Versioned<Draft> found, PublishedCall call, Organisation organisation) {
    var draft = found.value();
    var head = draft.head();
    var read = read(draft.answers(), call, applicant(organisation));
    return new Filled(
        head.id(),
        call,
        head.organisation(),
        found.version(),
        steps(draft),
        until(draft),
        read.value(),
        read.gaps());
  }

  private static Content.Applicant applicant(Organisation organisation) {
    return new Content.Applicant(
        organisation.registrationNumber(),
        organisation.taxNumber(),
        organisation.name(),
        organisation.form(),
        organisation.seat().slug(),
        organisation.address(),
        organisation.representative(),
        organisation.account(),
        organisation.registeredOn());
  }

  /** Every step is read, so that one look names all that is missing, in the order of the steps. */
  static Read<Content> read(Answers answers, PublishedCall call, Content.Applicant applicant) {
    var programme = new ProgrammeForm(answers.of(Step.PROGRAMME).fields()).read(call);
    var budget = new BudgetForm(answers.of(Step.BUDGET).fields()).read(call);
    var statements = new StatementsForm(answers.of(Step.STATEMENTS).fields()).read(call, answers);
    var gaps = new ArrayList<Gap>();
    List.of(programme, budget, statements).forEach(read -> gaps.addAll(read.gaps()));
    var content =
        new Content(
            Content.FORMAT,
            call.code().value(),
            applicant,
            programme.value(),
            budget.value(),
            statements.value(),
            answers.attachments().stream().map(Attachment::asSent).toList());
    return new Read<>(content, gaps);
  }

  private static Set<Step> steps(Draft draft) {
    return switch (draft) {
      case Draft.Open _ -> Set.of(Step.values());
      case Draft.Reopened reopened ->
          reopened.asked().stream().map(CompletionAsked.Asked::step).collect(Collectors.toSet());
      case Draft.Sent _, Draft.Withdrawn _ -> Set.of();
    };
  }

  private static Optional<Instant> until(Draft draft) {
    return draft instanceof Draft.Reopened reopened
        ? Optional.of(reopened.until())
        : Optional.empty();
  }
}

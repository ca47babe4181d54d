package org.saradnja.funding.applications.filing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.RejectedApplication;
import org.saradnja.funding.applications.Sheet;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.ReceivedApplications;
import org.springframework.stereotype.Component;

/** Answers what other stages ask about received applications. */
@Component
class FiledApplications implements Applications, ReceivedApplications {

  private final ApplicationTable applications;
  private final CheckedTable checks;
  private final Contents contents;
  private final Sheets sheets;
  private final Calls calls;

  FiledApplications(
      ApplicationTable applications,
      CheckedTable checks,
      Contents contents,
      Sheets sheets,
      Calls calls) {
    this.applications = applications;
    this.checks = checks;
    this.contents = contents;
    this.sheets = sheets;
    this.calls = calls;
  }

  @Override
  public ReceivedApplication get(ApplicationId id) {
    return applications.get(id).value().filed().received();
  }

  @Override
  public Supplier<ReceivedApplication> ask(Trip trip, ApplicationId id) {
    var found = trip.carry(ApplicationTable.asked(id));
    return () ->
        found
            .get()
            .map(application -> application.value().filed().received())
            .orElseThrow(() -> new NoSuchThing("application " + id.value()));
  }

  @Override
  public List<ReceivedApplication> received(CallId call) {
    return applications.received(call).stream().map(Filed::received).toList();
  }

  @Override
  public List<ReceivedApplication> inOrder(CallId call) {
    return among(checks.in("IN_ORDER", call), call).toList();
  }

  @Override
  public List<RejectedApplication> rejected(CallId call) {
    return among(checks.in("REJECTED", call), call)
        .map(application -> new RejectedApplication(application, grounds(application.id())))
        .toList();
  }

  private List<RejectedApplication.Ground> grounds(ApplicationId id) {
    return checks.of(id) instanceof CheckState.Rejected rejected ? rejected.grounds() : List.of();
  }

  private Stream<ReceivedApplication> among(List<ApplicationId> ids, CallId call) {
    var wanted = ids.stream().collect(toMap(identity(), identity()));
    return received(call).stream().filter(application -> wanted.containsKey(application.id()));
  }

  @Override
  public int unchecked(CallId call) {
    return checks.undecided(call);
  }

  @Override
  public Content content(ApplicationId id) {
    return contents.of(id);
  }

  @Override
  public Sheet sheet(ApplicationId id, Texts t) {
    var call = calls.get(applications.get(id).value().filed().call());
    return sheets.of(id, contents.of(id), call, t);
  }

  @Override
  public Tally tally(CallId call) {
    return applications.tally(call);
  }
}

package org.saradnja.funding.assessment.town;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.RejectedApplication;
import org.saradnja.funding.applications.Sheet;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.OrganisationId;

/** Applications to calls of the town, in the state in which a test needs them. */
public final class TownApplications implements Applications {

  private enum State {
    UNCHECKED,
    IN_ORDER,
    REJECTED
  }

  private record Entry(ReceivedApplication application, State state) {}

  private final Map<ApplicationId, Entry> entries = new ConcurrentHashMap<>();

  public ReceivedApplication inOrder(PublishedCall call, String number, String by, long requested) {
    return put(call, number, by, requested, State.IN_ORDER);
  }

  public ReceivedApplication rejected(PublishedCall call, String number, String by) {
    return put(call, number, by, 380_000, State.REJECTED);
  }

  public ReceivedApplication unchecked(PublishedCall call, String number, String by) {
    return put(call, number, by, 300_000, State.UNCHECKED);
  }

  public void finishCheck(ReceivedApplication application) {
    entries.put(application.id(), new Entry(application, State.IN_ORDER));
  }

  private ReceivedApplication put(
      PublishedCall call, String number, String by, long requested, State state) {
    var application =
        new ReceivedApplication(
            new ApplicationId(UUID.randomUUID()),
            call.id(),
            number,
            new OrganisationId(UUID.randomUUID()),
            by,
            "Програм под бројем " + number,
            Dinars.of(requested),
            Dinars.of(requested + 100_000),
            TownClock.office("2027-02-01T10:00:00"),
            Digest.ofText(number));
    entries.put(application.id(), new Entry(application, state));
    return application;
  }

  @Override
  public ReceivedApplication get(ApplicationId id) {
    return Optional.ofNullable(entries.get(id))
        .map(Entry::application)
        .orElseThrow(() -> new NoSuchThing(id.subject()));
  }

  @Override
  public List<ReceivedApplication> received(CallId call) {
    return of(call, State.UNCHECKED, State.IN_ORDER, State.REJECTED);
  }

  @Override
  public List<ReceivedApplication> inOrder(CallId call) {
    return of(call, State.IN_ORDER);
  }

  @Override
  public List<RejectedApplication> rejected(CallId call) {
    return of(call, State.REJECTED).stream()
        .map(one ->
            new RejectedApplication(
                one,
                List.of(
                    new RejectedApplication.Ground(
                        "R-06",
                        "Завршни извештај за програм из 2026. није достављен.",
                        "Јавни конкурс, тачка 3. став 2."))))
        .toList();
  }

  @Override
  public int unchecked(CallId call) {
    return of(call, State.UNCHECKED).size();
  }

  @Override
  public Content content(ApplicationId id) {
    throw new NoSuchThing(id.subject());
  }

  @Override
  public Sheet sheet(ApplicationId id, Texts t) {
    return new Sheet(
        List.of(new Sheet.Fact("Трајање", "1. 3. 2027. – 30. 11. 2027.")),
        List.of(
            new Sheet.Section("Проблем", "Проблем који решавамо.\nДруги ред."),
            new Sheet.Section("Циљеви", "Шта се мења.")),
        List.of(line("Услуге", "Штампа")),
        line("", ""),
        "Како трошимо.",
        List.of(),
        List.of(new Sheet.Attachment("Статут", "statut.pdf", "120 kB", "ab", "/rad/prilozi/1")));
  }

  private static Sheet.Line line(String kind, String description) {
    return new Sheet.Line(kind, description, "2", "10.000", "20.000", "15.000", "5.000", "0");
  }

  private List<ReceivedApplication> of(CallId call, State... states) {
    return entries.values().stream()
        .filter(entry -> entry.application().call().equals(call))
        .filter(entry -> List.of(states).contains(entry.state()))
        .map(Entry::application)
        .sorted(Comparator.comparing(ReceivedApplication::registryNumber))
        .toList();
  }
}

package org.saradnja.funding.applications.filling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What waits for a representative: drafts while their call is open, and what the office asked. */
@Component
@Qualifier("drafts")
class DraftDesk implements Desk {

  private final Opening opening;
  private final DraftTable drafts;
  private final ReadDrafts reading;
  private final Calls calls;
  private final LegalTime time;

  DraftDesk(Opening opening, DraftTable drafts, ReadDrafts reading, Calls calls, LegalTime time) {
    this.opening = opening;
    this.drafts = drafts;
    this.reading = reading;
    this.calls = calls;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return opening.organisations(who).stream()
        .flatMap(organisation -> drafts.of(organisation).stream())
        .flatMap(draft -> item(draft, t))
        .toList();
  }

  private Stream<Item> item(Draft draft, Texts t) {
    return switch (draft) {
      case Draft.Open open -> open(open, t);
      case Draft.Reopened reopened ->
          Stream.of(item(reopened, reopened.until(), t.get("applications.state.asked"), "soon", t));
      case Draft.Sent _, Draft.Withdrawn _ -> Stream.empty();
    };
  }

  /** A draft that came too late waits for nothing. */
  private Stream<Item> open(Draft.Open draft, Texts t) {
    var call = calls.get(draft.head().call());
    if (!call.accepts(time.now())) {
      return Stream.empty();
    }
    var gaps = reading.read(new Versioned<>(draft, 0)).gaps();
    return Stream.of(
        gaps.isEmpty()
            ? item(draft, call.closesAt(), t.get("applications.desk.ready"), "ok", t)
            : item(
                draft, call.closesAt(), t.count("applications.desk.lacks", gaps.size()), "run", t));
  }

  private Item item(Draft draft, Instant until, String state, String mark, Texts t) {
    var call = calls.get(draft.head().call());
    var title = draft.answers().of(org.saradnja.funding.applications.Step.PROGRAMME).field("title");
    return new Item(
        title.isBlank() ? t.get("applications.draft") : title,
        call.code() + " · " + call.title(),
        Steps.path(draft.head().id()),
        Optional.of(LocalDate.ofInstant(until, time.zone())),
        state,
        mark);
  }
}

package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.LEAVE_ASKED;
import static org.saradnja.record.notices.letters.NoticeKind.LEAVE_GIVEN;
import static org.saradnja.record.notices.letters.NoticeKind.LEAVE_REFUSED;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallApproved;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallReturned;
import org.saradnja.funding.calls.ChangeReturned;
import org.saradnja.funding.calls.LeaveAsked;
import org.saradnja.funding.calls.Leaves;
import org.saradnja.funding.calls.Leaves.Asked;
import org.saradnja.funding.calls.Leaves.Kind;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the head of a unit what waits for leave, and the officer what came of it. */
@Component
class LeaveLetters implements Writing {

  private final Outbox outbox;
  private final CallAudience audience;
  private final Leaves leaves;

  LeaveLetters(Outbox outbox, CallAudience audience, Leaves leaves) {
    this.outbox = outbox;
    this.audience = audience;
    this.leaves = leaves;
  }

  /** Whoever asked and is a head too decides nothing of it, and gets no letter. */
  @ApplicationModuleListener
  void on(LeaveAsked asked) {
    var by = leaves.last(asked.call()).map(Asked::by);
    audience.holding(Role.DECIDER, new UnitId(asked.unit())).stream()
        .filter(head -> by.filter(head::equals).isEmpty())
        .forEach(
            head -> outbox.queue(LEAVE_ASKED, asked.call().value(), asked.at().toString(), head));
  }

  @ApplicationModuleListener
  void on(CallApproved approved) {
    toTheOfficer(LEAVE_GIVEN, approved.call(), approved.at());
  }

  @ApplicationModuleListener
  void on(CallReturned returned) {
    toTheOfficer(LEAVE_REFUSED, returned.call(), returned.at());
  }

  @ApplicationModuleListener
  void on(ChangeReturned returned) {
    toTheOfficer(LEAVE_REFUSED, returned.call(), returned.at());
  }

  private void toTheOfficer(NoticeKind kind, CallId call, Instant at) {
    leaves
        .last(call)
        .ifPresent(asked -> outbox.queue(kind, call.value(), at.toString(), asked.by()));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(LEAVE_ASKED, LEAVE_GIVEN, LEAVE_REFUSED);
  }

  /** Nothing is said of a return that a new proposal has overtaken. */
  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    return leaves
        .last(new CallId(notice.about()))
        .filter(asked -> notice.kind() != LEAVE_REFUSED || !asked.returned().isEmpty())
        .map(asked ->
            Words.of(
                t.get("letter.leave." + asked.kind()),
                asked.code(),
                asked.title(),
                t.frame().origin() + t.href(path(notice.kind(), asked)),
                t.within(asked.returned())));
  }

  /** What was approved may be published meanwhile: its address then leads to the public page. */
  private static String path(NoticeKind kind, Asked asked) {
    if (kind == LEAVE_ASKED) {
      var change = asked.kind() == Kind.PUBLICATION ? "" : "/izmena";
      return "/rad/odobrenja/" + asked.code() + change;
    }
    var draft = "/rad/konkursi/" + asked.code();
    return kind == LEAVE_GIVEN ? draft : draft + page(asked.kind());
  }

  private static String page(Kind kind) {
    return switch (kind) {
      case PUBLICATION -> "/objava";
      case CORRECTION -> "/ispravka";
      case ANNULMENT -> "/ponistavanje";
    };
  }
}

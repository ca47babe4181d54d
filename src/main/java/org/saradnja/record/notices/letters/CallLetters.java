package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.CALL_PUBLISHED;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallPublished;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the officers of a unit what has been published and until when it is open. */
@Component
class CallLetters implements Writing {

  private final Outbox outbox;
  private final People people;
  private final Calls calls;

  CallLetters(Outbox outbox, People people, Calls calls) {
    this.outbox = outbox;
    this.people = people;
    this.calls = calls;
  }

  @ApplicationModuleListener
  void on(CallPublished published) {
    var unit = new Party.OfUnit(new UnitId(published.unit()));
    people
        .holders(Role.OFFICER, unit)
        .forEach(
            officer -> outbox.queue(CALL_PUBLISHED, published.call().value(), officer.person()));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(CALL_PUBLISHED);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    var call = calls.get(new CallId(notice.about()));
    return Optional.of(
        Words.of(
            call.code(),
            call.title(),
            t.moment(call.publishedAt()),
            t.moment(call.closesAt()),
            t.frame().origin() + t.href("/konkursi/" + call.code())));
  }
}

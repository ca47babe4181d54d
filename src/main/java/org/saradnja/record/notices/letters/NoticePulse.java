package org.saradnja.record.notices.letters;

import java.time.Clock;
import java.util.List;
import org.saradnja.base.web.Pulse;
import org.saradnja.base.web.Texts;
import org.springframework.stereotype.Component;

@Component
class NoticePulse implements Pulse {

  private final NoticeTable notices;
  private final Clock clock;

  NoticePulse(NoticeTable notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public List<Beat> beats(Texts t) {
    var tally = notices.tally();
    return List.of(
        Beat.fact(t.get("pulse.notices.waiting"), t.grouped(tally.waiting())),
        Beat.none(t.get("pulse.notices.givenUp"), tally.givenUp(), t),
        Beat.few(t.get("pulse.notices.undeliverable"), tally.undeliverable(), t));
  }

  @Override
  public void tryAgain() {
    notices.tryAgain(clock.instant());
  }
}

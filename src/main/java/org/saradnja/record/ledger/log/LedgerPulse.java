package org.saradnja.record.ledger.log;

import java.util.List;
import org.saradnja.base.web.Pulse;
import org.saradnja.base.web.Texts;
import org.springframework.stereotype.Component;

/** A queue that does not shrink says that no sequencer is at work. */
@Component
class LedgerPulse implements Pulse {

  private static final long MANY = 10_000;

  private final ChainTable chain;

  LedgerPulse(ChainTable chain) {
    this.chain = chain;
  }

  @Override
  public List<Beat> beats(Texts t) {
    var head = chain.head();
    var waiting = chain.waiting();
    return List.of(
        Beat.fact(
            t.get("pulse.ledger.size"),
            t.grouped(head.map(closed -> closed.head().size()).orElse(0L))),
        Beat.fact(
            t.get("pulse.ledger.closed"),
            head.map(closed -> t.moment(closed.closedAt())).orElse("—")),
        new Beat(
            t.get("pulse.ledger.waiting"), t.grouped(waiting), waiting > MANY ? "late" : "ok"));
  }
}

package org.saradnja.record.notices.operations;

import java.util.List;
import org.saradnja.base.web.Pulse;
import org.saradnja.base.web.Texts;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

@Component
class PublicationPulse implements Pulse {

  private final PublicationTable publications;
  private final FailedEventPublications failed;

  PublicationPulse(PublicationTable publications, FailedEventPublications failed) {
    this.publications = publications;
    this.failed = failed;
  }

  @Override
  public List<Beat> beats(Texts t) {
    var tally = publications.tally();
    return List.of(
        Beat.fact(t.get("pulse.publications.open"), t.grouped(tally.open())),
        Beat.none(t.get("pulse.publications.failed"), tally.failed(), t));
  }

  @Override
  public void tryAgain() {
    failed.resubmit(ResubmissionOptions.defaults());
  }
}

package org.saradnja.record.notices.operations;

import java.util.List;
import org.saradnja.base.web.Pulse;

/** How the installation is doing. */
public record OperationsPage(List<Pulse.Beat> beats, List<Failed> failed) {

  /** An event that a listener could not hear. */
  public record Failed(String event, String listener, String publishedAt, String attempts) {}

  public boolean somethingIsAmiss() {
    return beats.stream().anyMatch(beat -> beat.mark().equals("late"));
  }
}

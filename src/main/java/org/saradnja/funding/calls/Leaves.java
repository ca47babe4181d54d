package org.saradnja.funding.calls;

import java.util.Optional;
import org.saradnja.parties.people.PersonId;

/** What officers asked the heads of their units to allow, for letters about it. */
public interface Leaves {

  /** The last thing asked about a call, whatever became of it. */
  Optional<Asked> last(CallId call);

  /**
   * @param kind what was asked for
   * @param by the officer who asked
   * @param returned why it was returned, empty when it was not
   */
  record Asked(Kind kind, CallCode code, String title, PersonId by, String returned) {}

  /** What may be asked for. */
  enum Kind {
    PUBLICATION,
    CORRECTION,
    ANNULMENT
  }
}

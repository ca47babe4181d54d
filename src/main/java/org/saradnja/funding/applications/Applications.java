package org.saradnja.funding.applications;

import java.util.List;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallId;

/** Applications after they were sent. */
public interface Applications {

  /** Throws {@code NoSuchThing} when there is none. */
  ReceivedApplication get(ApplicationId id);

  /** As {@link #get}, asked on a trip with other things and looked at when it is over. */
  default Supplier<ReceivedApplication> ask(Trip trip, ApplicationId id) {
    return () -> get(id);
  }

  /** All that were received in time and not withdrawn, in the order of their registry numbers. */
  List<ReceivedApplication> received(CallId call);

  /** Found in order by the formal check, and so to be scored. */
  List<ReceivedApplication> inOrder(CallId call);

  List<RejectedApplication> rejected(CallId call);

  /** How many still wait for the formal check. */
  int unchecked(CallId call);

  /** What was sent, with what was added when the office asked to complete it. */
  Content content(ApplicationId id);

  /** The same, ready to print for those who evaluate or check it. */
  Sheet sheet(ApplicationId id, Texts t);
}

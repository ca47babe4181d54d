package org.saradnja.funding.assessment;

import java.util.List;
import org.saradnja.funding.calls.CallId;

/** Points that members have given, as they count now. */
public interface Scores {

  /** The last that each member gave to each application. */
  List<GivenScores> of(CallId call);
}

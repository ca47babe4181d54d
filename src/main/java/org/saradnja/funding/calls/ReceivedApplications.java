package org.saradnja.funding.calls;

import org.saradnja.base.kernel.Dinars;

/** What has come in for a call; the stage that receives applications answers. */
public interface ReceivedApplications {

  Tally tally(CallId call);

  record Tally(int applications, Dinars requested) {}
}

package org.saradnja.funding.assessment;

import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;

/**
 * Who acts as a member of the commission of a call. A mandate of the unit is not enough: whoever
 * was not appointed for this call is told that there is no such thing.
 */
public interface Sittings {

  Sitting require(SignedIn who, PublishedCall call);

  /**
   * As {@link #require}, for an application that the member may read: after the statement, without
   * a conflict of interest, and found in order by the formal check.
   */
  Reading reading(SignedIn who, ApplicationId application);

  record Sitting(PublishedCall call, Mandate mandate, Commission commission, Seat seat) {}

  record Reading(Sitting sitting, ReceivedApplication application) {}
}

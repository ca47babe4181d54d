package org.saradnja.training.sessions;

import java.util.List;
import org.saradnja.parties.people.SignedIn;

/** The participants of trainings that were held before there was this platform. */
public interface PastParticipants {

  /**
   * Enters all participants of a training at once, in the order given. Refused for a training that
   * is not of the past, and for one that has participants already.
   */
  List<EnrolmentId> takeOver(SignedIn who, SessionId session, List<PastParticipant> participants);
}

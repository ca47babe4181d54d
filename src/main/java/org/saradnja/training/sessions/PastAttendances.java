package org.saradnja.training.sessions;

import java.util.List;
import org.saradnja.parties.people.SignedIn;

/** The signed lists of trainings that were held before there was this platform. */
public interface PastAttendances {

  /**
   * Refused for a training that is not of the past, and for one whose lists were taken over.
   *
   * @param evidence the document the lists were read from
   */
  void takeOver(SignedIn who, SessionId session, List<SignedDays> lists, String evidence);
}

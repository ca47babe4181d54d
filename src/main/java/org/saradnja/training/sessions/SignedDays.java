package org.saradnja.training.sessions;

import java.util.List;

/**
 * What the signed list of a training of the past says about one participant.
 *
 * @param days numbers of those of which every signature stands on the list
 */
public record SignedDays(EnrolmentId enrolment, List<Integer> days) {

  public SignedDays {
    days = List.copyOf(days);
  }
}

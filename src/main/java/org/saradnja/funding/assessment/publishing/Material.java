package org.saradnja.funding.assessment.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.RejectedApplication;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.OrganisationId;

/**
 * Everything that the other stages know and a list is made of, read at one moment.
 *
 * @param closed whether the term for applications has run out
 * @param unchecked how many applications wait for the formal check
 * @param numbers registration numbers of the applicants
 * @param quorumPercent part of the members that must be exceeded
 */
record Material(
    PublishedCall call,
    boolean closed,
    boolean published,
    int unchecked,
    Optional<Commission> commission,
    List<ReceivedApplication> inOrder,
    List<RejectedApplication> rejected,
    List<GivenScores> scores,
    Map<OrganisationId, String> numbers,
    int quorumPercent) {

  Material {
    inOrder = List.copyOf(inOrder);
    rejected = List.copyOf(rejected);
    scores = List.copyOf(scores);
    numbers = Map.copyOf(numbers);
  }
}

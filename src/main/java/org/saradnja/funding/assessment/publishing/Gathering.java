package org.saradnja.funding.assessment.publishing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.applications.RejectedApplication;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.assessment.Scores;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.springframework.stereotype.Component;

/** Reads from the other stages what a list is made of. */
@Component
class Gathering {

  private final Applications applications;
  private final Commissions commissions;
  private final Scores scores;
  private final RankingLists lists;
  private final Organisations organisations;
  private final RuleBook rules;

  Gathering(
      Applications applications,
      Commissions commissions,
      Scores scores,
      RankingLists lists,
      Organisations organisations,
      RuleBook rules) {
    this.applications = applications;
    this.commissions = commissions;
    this.scores = scores;
    this.lists = lists;
    this.organisations = organisations;
    this.rules = rules;
  }

  Material of(PublishedCall call, Instant now) {
    var inOrder = applications.inOrder(call.id());
    var rejected = applications.rejected(call.id());
    var applicants =
        Stream.concat(inOrder.stream(), rejected.stream().map(RejectedApplication::application));
    var published = call.publishedAt().atZone(Office.ZONE).toLocalDate();
    return new Material(
        call,
        now.isAfter(call.closesAt()),
        lists.isPublished(call.id()),
        applications.unchecked(call.id()),
        commissions.find(call.id()),
        inOrder,
        rejected,
        scores.of(call.id()),
        numbers(applicants),
        rules.on(RuleKey.QUORUM, call.unit().slug(), published).number());
  }

  private Map<OrganisationId, String> numbers(Stream<ReceivedApplication> applicants) {
    return applicants
        .map(ReceivedApplication::organisation)
        .distinct()
        .collect(toMap(id -> id, id -> organisations.get(id).registrationNumber().value()));
  }
}

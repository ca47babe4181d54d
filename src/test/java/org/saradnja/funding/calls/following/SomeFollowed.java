package org.saradnja.funding.calls.following;

import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallsFixture;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Deviation;
import org.saradnja.testing.NationalRules;

/** The call of the worked example with what has happened to it, without a database. */
final class SomeFollowed {

  static final RulesInForce RULES = NationalRules.on(PUBLISHED);
  static final Milestones LISTED =
      new Milestones(Map.of(Milestone.LIST_PUBLISHED, at("2027-04-16T14:02:11")));

  private SomeFollowed() {}

  static Followed with(Milestones milestones) {
    return of(published(), milestones);
  }

  static Followed of(PublishedText text, Milestones milestones) {
    var terms = Terms.of(text, milestones.day(Milestone.LIST_PUBLISHED), RULES);
    return new Followed(
        new CallId(new UUID(7, 7)), text, Digest.of(CanonicalJson.of(text)), milestones, terms);
  }

  /** As published, but with another text or other deviations. */
  static PublishedText publishedAs(CallText text, List<Deviation> deviations) {
    var one = CallsFixture.published();
    return new PublishedText(
        one.code(),
        one.issuer(),
        text,
        one.areas(),
        one.publishedAt(),
        one.lastDay(),
        one.closesAt(),
        deviations,
        one.planned(),
        one.approvedAt(),
        one.charge(),
        Optional.empty());
  }
}

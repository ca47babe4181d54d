package org.saradnja.funding.assessment.publishing;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.MemberScores;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.ScoredApplication;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.parties.people.People;
import org.springframework.stereotype.Component;

/**
 * The commission as it stands beside its list: who sat, when each signed the statement, from which
 * applications somebody was recused, and the total of each member.
 */
@Component
class MembersPrinting {

  private final People people;

  MembersPrinting(People people) {
    this.people = people;
  }

  RankingPage.Members of(Commission commission, RankingBundle bundle, Texts t) {
    Map<String, ScoredApplication> scored =
        bundle.inputs().applications().stream()
            .collect(toMap(one -> one.application().registryNumber(), one -> one));
    return new RankingPage.Members(
        commission.seats().stream().map(seat -> member(seat, bundle, t)).toList(),
        bundle.list().stream().map(place -> totals(place, commission, scored, t)).toList());
  }

  private static RankingPage.Totals totals(
      Place place, Commission commission, Map<String, ScoredApplication> scored, Texts t) {
    var one = place.application();
    return new RankingPage.Totals(
        one.registryNumber(),
        one.organisation(),
        commission.seats().stream()
            .map(seat ->
                Optional.ofNullable(scored.get(one.registryNumber()))
                    .map(found -> total(seat.name(), found, t))
                    .orElse("—"))
            .toList(),
        t.points(place.total()));
  }

  private RankingPage.Member member(Seat seat, RankingBundle bundle, Texts t) {
    var recusals =
        bundle.inputs().applications().stream()
            .filter(one -> one.recused().contains(seat.name()))
            .map(one -> one.application().registryNumber())
            .toList();
    return new RankingPage.Member(
        seat.name(),
        t.name(people.nameOf(seat.person())),
        t.get(seat.president() ? "assessment.president" : "assessment.member"),
        switch (seat) {
          case Seat.Appointed _ -> t.get("assessment.statement.missing");
          case Seat.Signed signed -> t.get("assessment.statement.signedAt", t.moment(signed.at()));
        },
        recusals);
  }

  private static String total(String seat, ScoredApplication one, Texts t) {
    if (one.recused().contains(seat)) {
      return t.get("assessment.members.recused");
    }
    return one.scores().stream()
        .filter(given -> given.member().equals(seat))
        .map(MemberScores::total)
        .map(String::valueOf)
        .findFirst()
        .orElse("—");
  }
}

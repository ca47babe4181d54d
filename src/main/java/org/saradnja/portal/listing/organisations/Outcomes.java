package org.saradnja.portal.listing.organisations;

import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingBundle.Rejected;
import org.saradnja.funding.assessment.RankingLists;
import org.springframework.stereotype.Component;

/** What became of the applications of an organisation, as the published lists say. */
@Component
class Outcomes {

  private final RankingLists lists;

  Outcomes(RankingLists lists) {
    this.lists = lists;
  }

  List<OrganisationPage.Application> of(RegistrationNumber organisation, Texts t) {
    return lists.naming(organisation).stream()
        .flatMap(list -> on(list, organisation.value(), t))
        .toList();
  }

  private static Stream<OrganisationPage.Application> on(
      RankingBundle list, String number, Texts t) {
    var ranked =
        list.list().stream()
            .filter(place -> place.application().registrationNumber().equals(number))
            .map(place -> ranked(list, place, t));
    var rejected =
        list.rejected().stream()
            .filter(one -> one.application().registrationNumber().equals(number))
            .map(one -> rejected(list, one, t));
    return Stream.concat(ranked, rejected);
  }

  private static OrganisationPage.Application ranked(RankingBundle list, Place place, Texts t) {
    var isProposed = place instanceof Place.Proposed;
    return new OrganisationPage.Application(
        list.call(),
        "/konkursi/" + list.call() + "/lista",
        place.application().title(),
        t.points(place.total()),
        t.amount(place.application().requested()),
        t.get("assessment.outcome." + outcome(place)),
        isProposed ? "ok" : "off");
  }

  private static OrganisationPage.Application rejected(
      RankingBundle list, Rejected rejected, Texts t) {
    return new OrganisationPage.Application(
        list.call(),
        "/konkursi/" + list.call() + "/lista",
        rejected.application().title(),
        "—",
        t.amount(rejected.application().requested()),
        t.get("organisations.outcome.rejected"),
        "off");
  }

  private static String outcome(Place place) {
    return switch (place) {
      case Place.Proposed _ -> "PROPOSED";
      case Place.AboveThresholdNoMoney _ -> "ABOVE_THRESHOLD_NO_MONEY";
      case Place.BelowThreshold _ -> "BELOW_THRESHOLD";
    };
  }
}

package org.saradnja.portal.listing.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.web.ApiList;
import org.saradnja.base.web.ApiList.Asked;
import org.saradnja.funding.assessment.Place;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingBundle.Rejected;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.Organisations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of organisations for programs, and what became of the applications of one. */
@RestController
class ApiOrganisations {

  private final Organisations organisations;
  private final RankingLists lists;

  ApiOrganisations(Organisations organisations, RankingLists lists) {
    this.organisations = organisations;
    this.lists = lists;
  }

  /**
   * @param name in the script in which it is registered
   * @param checkDigitsFit false for invented numbers and for those to be looked at
   */
  record Item(
      String registrationNumber,
      String taxNumber,
      String name,
      String form,
      String seat,
      String address,
      String representative,
      List<String> areas,
      LocalDate registeredOn,
      boolean checkDigitsFit,
      boolean invented) {

    static Item of(Organisation found) {
      return new Item(
          found.registrationNumber().value(),
          found.taxNumber().value(),
          found.name(),
          lower(found.form()),
          found.seat().slug(),
          found.address(),
          found.representative(),
          found.areas(),
          found.registeredOn(),
          found.registrationNumber().hasValidCheckDigit(),
          found.invented());
    }
  }

  /**
   * @param applications those that stand on published lists, the newest first
   */
  record One(Item organisation, List<Application> applications) {}

  /**
   * @param outcome as on the list, or rejected
   * @param points absent for a rejected application, which was not scored
   * @param proposed what the list proposes; money only after the decision
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Application(
      String call,
      String unit,
      String registryNumber,
      String title,
      String outcome,
      @Nullable Integer rank,
      @Nullable String points,
      String requested,
      @Nullable String proposed) {}

  @GetMapping("/api/v1/organisations")
  ApiList<Item> organisations(
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String seat) {
    var asked = Asked.of(limit, cursor);
    var filter = PublicOrganisationController.filter(q, seat);
    var found =
        organisations.after(asked.after(), filter, asked.limit() + 1).stream()
            .map(Item::of)
            .toList();
    return ApiList.of(found, asked, Item::registrationNumber);
  }

  @GetMapping("/api/v1/organisations/{number:[0-9]{8}}")
  One organisation(@PathVariable String number) {
    var found =
        organisations
            .with(new RegistrationNumber(number))
            .orElseThrow(() -> new NoSuchThing("organisation " + number));
    var applications =
        lists.naming(found.registrationNumber()).stream()
            .flatMap(list -> on(list, number))
            .toList();
    return new One(Item.of(found), applications);
  }

  private static Stream<Application> on(RankingBundle list, String number) {
    var ranked =
        list.list().stream()
            .filter(place -> place.application().registrationNumber().equals(number))
            .map(place -> ranked(list, place));
    var rejected =
        list.rejected().stream()
            .filter(one -> one.application().registrationNumber().equals(number))
            .map(one -> rejected(list, one));
    return Stream.concat(ranked, rejected);
  }

  private static Application ranked(RankingBundle list, Place place) {
    return new Application(
        list.call(),
        list.unit(),
        place.application().registryNumber(),
        place.application().title(),
        switch (place) {
          case Place.Proposed _ -> "proposed";
          case Place.AboveThresholdNoMoney _ -> "above_threshold_no_money";
          case Place.BelowThreshold _ -> "below_threshold";
        },
        place.rank(),
        place.total().plain(),
        place.application().requested().plain(),
        place instanceof Place.Proposed given ? given.proposed().plain() : null);
  }

  private static Application rejected(RankingBundle list, Rejected rejected) {
    return new Application(
        list.call(),
        list.unit(),
        rejected.application().registryNumber(),
        rejected.application().title(),
        "rejected",
        null,
        null,
        rejected.application().requested().plain(),
        null);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

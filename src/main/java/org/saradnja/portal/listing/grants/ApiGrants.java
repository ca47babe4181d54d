package org.saradnja.portal.listing.grants;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.web.ApiList;
import org.saradnja.base.web.ApiList.Asked;
import org.saradnja.base.web.WrongParameter;
import org.saradnja.funding.archive.PublishedAward;
import org.saradnja.funding.archive.PublishedAwards;
import org.saradnja.parties.registry.UnitId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Awarded grants for programs. A list that only proposes awards nothing. */
@RestController
class ApiGrants {

  private final PublishedAwards awards;

  ApiGrants(PublishedAwards awards) {
    this.awards = awards;
  }

  /**
   * @param basis decision_on_selection, direct_award or media_report_of_decision
   * @param recipient as published, in the script of the source
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id,
      String call,
      String basis,
      @Nullable String unit,
      String grantor,
      @Nullable Integer year,
      @Nullable LocalDate decidedOn,
      String recipient,
      @Nullable String programme,
      String amount,
      String source) {

    static Item of(PublishedAward award) {
      return new Item(
          award.key(),
          award.call().value(),
          award.kind().name().toLowerCase(Locale.ROOT),
          award.unit().map(UnitId::slug).orElse(null),
          award.grantor().cyrillic(),
          award.year().orElse(null),
          award.day().orElse(null),
          award.recipient(),
          award.programme().orElse(null),
          award.amount().plain(),
          award.source());
    }
  }

  @GetMapping("/api/v1/grants")
  ApiList<Item> grants(
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String call,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String year) {
    var asked = Asked.of(limit, cursor);
    if (!year.matches("([0-9]{4})?")) {
      throw new WrongParameter("year", "A year of four digits.");
    }
    var key = SearchKey.of(q);
    var found =
        awards.all().stream()
            .filter(award -> award.key().compareTo(asked.after()) > 0)
            .filter(award -> is(call, Optional.of(award.call().value())))
            .filter(award -> is(unit, award.unit().map(UnitId::slug)))
            .filter(award -> is(year, award.year().map(String::valueOf)))
            .filter(award -> SearchKey.of(award.recipient()).contains(key))
            .limit(asked.limit() + 1L)
            .map(Item::of)
            .toList();
    return ApiList.of(found, asked, Item::id);
  }

  private static boolean is(String asked, Optional<String> value) {
    return asked.isEmpty() || value.filter(asked::equals).isPresent();
  }
}

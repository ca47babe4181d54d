package org.saradnja.portal.listing.calls;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.ApiList;
import org.saradnja.base.web.ApiList.Asked;
import org.saradnja.base.web.WrongParameter;
import org.saradnja.parties.registry.UnitId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of calls for programs. */
@RestController
class ApiCalls {

  private final ListedCallTable calls;
  private final LegalTime time;

  ApiCalls(ListedCallTable calls, LegalTime time) {
    this.calls = calls;
    this.time = time;
  }

  /**
   * @param state open, running, annulled or historic
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String code,
      String state,
      @Nullable String unit,
      String grantor,
      String title,
      List<String> areas,
      @Nullable Integer year,
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate lastDay,
      @Nullable String total,
      @Nullable String minimum,
      @Nullable String maximum) {

    static Item of(ListedCall call, Instant now) {
      return new Item(
          call.code(),
          ApiCalls.state(call, now),
          call.unit().map(UnitId::slug).orElse(null),
          call.grantor().cyrillic(),
          call.title(),
          call.areas(),
          call.year().orElse(null),
          call.publishedOn().orElse(null),
          call.lastDay().orElse(null),
          call.total().map(Dinars::plain).orElse(null),
          call.minimum().map(Dinars::plain).orElse(null),
          call.maximum().map(Dinars::plain).orElse(null));
    }
  }

  @GetMapping("/api/v1/calls")
  ApiList<Item> calls(
      @RequestParam(required = false) @Nullable String limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String area,
      @RequestParam(required = false) @Nullable String year) {
    var asked = Asked.of(limit, cursor);
    var now = time.now();
    var filter = new CallFilter(q, stateOf(state), unit, area, yearOf(year), null);
    var found = calls.after(asked.after(), filter, now, asked.limit() + 1);
    return ApiList.of(found.stream().map(call -> Item.of(call, now)).toList(), asked, Item::code);
  }

  static String state(ListedCall call, Instant now) {
    if (call.historic()) {
      return "historic";
    }
    if (call.annulled()) {
      return "annulled";
    }
    return call.isOpen(now) ? "open" : "running";
  }

  private static String stateOf(@Nullable String state) {
    return switch (state) {
      case null -> "";
      case "open" -> "otvoreni";
      case "running" -> "u-postupku";
      case "annulled" -> "ponisteni";
      case "historic" -> "ranije";
      default -> throw new WrongParameter("state", "One of open, running, annulled, historic.");
    };
  }

  private static @Nullable String yearOf(@Nullable String year) {
    if (year != null && !year.matches("[0-9]{4}")) {
      throw new WrongParameter("year", "A year of four digits.");
    }
    return year;
  }
}

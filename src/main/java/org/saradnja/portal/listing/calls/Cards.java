package org.saradnja.portal.listing.calls;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Timelines;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.portal.listing.CallCard;
import org.saradnja.portal.listing.CallCards;
import org.saradnja.portal.listing.CallCounts;
import org.springframework.stereotype.Component;

/** Writes calls as cards in the words of a face. */
@Component
class Cards implements CallCards, CallCounts {

  private static final int MOST_OF_A_UNIT = 50;

  private final ListedCallTable calls;
  private final Timelines timelines;
  private final LegalTime time;

  Cards(ListedCallTable calls, Timelines timelines, LegalTime time) {
    this.calls = calls;
    this.timelines = timelines;
    this.time = time;
  }

  @Override
  public Tally tally() {
    return calls.tally(time.now());
  }

  @Override
  public Optional<String> checkableList() {
    return calls.newestList().map(code -> "/konkursi/" + code + "/lista");
  }

  @Override
  public Map<UnitId, Integer> byUnit() {
    return calls.units().stream()
        .collect(
            Collectors.toMap(
                counted -> new UnitId(counted.unit()), ListedCallTable.UnitCount::calls));
  }

  @Override
  public List<CallCard> withTerms(Texts t, int most) {
    return calls.running().stream()
        .map(call -> card(call, t))
        .filter(card -> card.due() != null)
        .sorted(Comparator.comparing(Cards::lastDay))
        .limit(most)
        .toList();
  }

  @Override
  public List<CallCard> of(UnitId unit, Texts t) {
    var filter = new CallFilter(null, null, unit.slug(), null, null, null);
    return calls.list(filter, time.now(), 0, MOST_OF_A_UNIT).stream()
        .map(call -> card(call, t))
        .toList();
  }

  CallCard card(ListedCall call, Texts t) {
    return call.historic() ? historic(call, t) : running(call, t);
  }

  private static String lastDay(CallCard card) {
    var due = card.due();
    return due == null ? "" : due.iso();
  }

  private static CallCard historic(ListedCall call, Texts t) {
    var about = new ArrayList<String>();
    call.total().ifPresent(total -> about.add(t.get("listing.card.total", t.amount(total))));
    about.add(
        call.completeness()
            .map(known -> t.get("listing.card.list." + known))
            .orElseGet(() -> t.get("listing.card.facts")));
    return new CallCard(
        meta(call, call.year().map(String::valueOf).orElse(""), t),
        "/konkursi/" + call.code(),
        call.title(),
        language(call.title(), t),
        String.join(" ", about),
        List.of(),
        "",
        null,
        t.get("listing.card.historic"));
  }

  /** Every step of the procedure as a mark, and the term that matters most now. */
  private CallCard running(ListedCall call, Texts t) {
    var code = new CallCode(call.code());
    var steps = timelines.of(code, t);
    var current = timelines.current(code, t);
    int number = 1;
    while (number < steps.size() && !steps.get(number - 1).title().equals(current.title())) {
      number++;
    }
    return new CallCard(
        meta(call, call.code(), t),
        "/konkursi/" + call.code(),
        call.title(),
        language(call.title(), t),
        money(call, t),
        steps.stream().map(step -> step.mark().step()).toList(),
        t.get("listing.card.step", number, steps.size(), current.title()),
        current.due().map(day -> due(day, current.mark(), t)).orElse(null),
        current.status());
  }

  private static String money(ListedCall call, Texts t) {
    return t.get(
        "listing.card.money",
        t.amount(call.maximum().orElse(Dinars.ZERO)),
        t.amount(call.total().orElse(Dinars.ZERO)));
  }

  private CallCard.Due due(LocalDate day, Mark mark, Texts t) {
    long left = ChronoUnit.DAYS.between(time.today(), day);
    return new CallCard.Due(
        mark == Mark.SOON || mark == Mark.LATE ? mark.tag() : "",
        day.toString(),
        String.valueOf(day.getDayOfMonth()),
        t.get("listing.due.month", t.monthOf(day), String.valueOf(day.getYear())),
        left < 0
            ? t.count("listing.due.late", -left)
            : left == 0 ? t.get("listing.due.today") : t.count("listing.due.left", left));
  }

  private static String meta(ListedCall call, String which, Texts t) {
    return Stream.of(t.name(call.grantor()), which)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Historic titles stand in the script of their source. */
  static String language(String text, Texts t) {
    return Script.isCyrillic(text) ? t.contentLanguage() : "sr-Latn";
  }
}

package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.CALL_CONTENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saradnja.funding.calls.Allocation;
import org.saradnja.funding.calls.Allocation.Band;
import org.saradnja.funding.calls.AllocationRule;
import org.saradnja.funding.calls.CallText;

/** How the money is shared, as it is typed: a rule, and the bands when the rule has any. */
final class Sharing {

  /** As many as the form has rows. */
  static final int BANDS = 5;

  private static final int MOST_POINTS = 1_000;
  private static final int ALL = 100;

  private Sharing() {}

  /** Typed rows of the bands, always as many as the form shows. */
  static List<CallForm.BandRow> rows(CallText text) {
    var bands = text.scoring().allocation().bands();
    return IntStream.range(0, Math.max(BANDS, bands.size()))
        .mapToObj(row ->
            row < bands.size()
                ? new CallForm.BandRow(
                    Integer.toString(bands.get(row).from()),
                    Integer.toString(bands.get(row).percent()))
                : new CallForm.BandRow("", ""))
        .toList();
  }

  /** A row that has only one of its two numbers is kept with a zero, and found to be incomplete. */
  static Optional<Allocation> typed(CallForm form, Typed typed) {
    var rule =
        Stream.of(AllocationRule.values())
            .filter(one -> one.name().equals(form.allocation()))
            .findFirst();
    return rule.map(
        one -> new Allocation(one, one == AllocationRule.BANDS ? bands(form, typed) : List.of()));
  }

  private static List<Band> bands(CallForm form, Typed typed) {
    var bands = new ArrayList<Band>();
    for (int row = 0; row < form.bands().size(); row++) {
      var written = form.bands().get(row);
      if (!written.isBlank()) {
        var from = typed.whole(Field.band(row, "from"), written.from(), MOST_POINTS);
        var percent = typed.whole(Field.band(row, "percent"), written.percent(), ALL);
        bands.add(new Band(from.orElse(0), percent.orElse(0)));
      }
    }
    return bands;
  }

  static Stream<Finding> findings(Examined examined) {
    var scoring = examined.text().scoring();
    var allocation = scoring.allocation();
    if (allocation.rule() != AllocationRule.BANDS) {
      return Stream.empty();
    }
    var bands = allocation.bands();
    int lowest = bands.stream().mapToInt(Band::from).min().orElse(0);
    int threshold = scoring.threshold().orElse(0);
    return Stream.of(
            examined.missing(bands.isEmpty(), Field.BANDS),
            examined.incomplete(bands.stream().anyMatch(Sharing::lacks), "bandLacks", Field.BANDS),
            examined.unlawful(
                lowest > threshold,
                "bandsAboveThreshold",
                CALL_CONTENTS,
                Field.BANDS,
                lowest,
                threshold),
            examined.unlawful(!moreForMore(bands), "bandsOutOfOrder", CALL_CONTENTS, Field.BANDS))
        .flatMap(finding -> finding);
  }

  private static boolean lacks(Band band) {
    return band.from() < 1 || band.percent() < 1;
  }

  /** The bands come with the one of most points first. */
  private static boolean moreForMore(List<Band> bands) {
    return IntStream.range(1, bands.size())
        .allMatch(row ->
            bands.get(row).from() < bands.get(row - 1).from()
                && bands.get(row).percent() < bands.get(row - 1).percent());
  }
}

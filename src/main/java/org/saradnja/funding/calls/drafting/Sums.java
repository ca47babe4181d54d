package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.AMOUNT_MINIMUM;
import static org.saradnja.base.rules.RuleKey.OWN_SHARE;
import static org.saradnja.base.rules.RuleKey.SUMS_AGREE;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Dinars;

/** Whether the amounts of a call agree with one another. */
final class Sums {

  private static final int WHOLE = 10_000;
  private static final int HALF = 5_000;

  private Sums() {}

  static Stream<Finding> findings(Examined examined) {
    var funds = examined.text().funds();
    return Stream.of(
            zero(examined, funds.total(), "totalIsZero", Field.TOTAL),
            zero(examined, funds.maximum(), "maximumIsZero", Field.MAXIMUM),
            above(examined, funds.minimum(), funds.maximum()),
            aboveTotal(examined, funds.maximum(), funds.total()),
            ownShare(examined))
        .flatMap(Function.identity());
  }

  private static Stream<Finding> zero(
      Examined examined, Optional<Dinars> amount, String key, String field) {
    return examined.unlawful(amount.filter(Dinars::isZero).isPresent(), key, SUMS_AGREE, field);
  }

  private static Stream<Finding> above(
      Examined examined, Optional<Dinars> minimum, Optional<Dinars> maximum) {
    return minimum.stream()
        .flatMap(least ->
            maximum.stream()
                .flatMap(most ->
                    examined.unlawful(
                        !most.covers(least),
                        "minimumAboveMaximum",
                        AMOUNT_MINIMUM,
                        Field.MINIMUM,
                        least,
                        most)));
  }

  private static Stream<Finding> aboveTotal(
      Examined examined, Optional<Dinars> maximum, Optional<Dinars> total) {
    return maximum.stream()
        .flatMap(most ->
            total.stream()
                .flatMap(all ->
                    examined.unlawful(
                        !all.covers(most),
                        "maximumAboveTotal",
                        SUMS_AGREE,
                        Field.MAXIMUM,
                        most,
                        all)));
  }

  private static Stream<Finding> ownShare(Examined examined) {
    var funds = examined.text().funds();
    int share = funds.ownShare().orElse(0);
    return Stream.of(
            examined.unlawful(share >= WHOLE, "ownShareIsAll", OWN_SHARE, Field.OWN_SHARE),
            examined.warning(
                share > HALF && share < WHOLE, "ownShareIsMost", OWN_SHARE, Field.OWN_SHARE),
            examined.warning(
                share == 0 && funds.ownShareInMoney(), "moneyOfNoShare", OWN_SHARE, Field.IN_MONEY))
        .flatMap(Function.identity());
  }
}
